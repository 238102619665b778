namespace NetGen.Playground;

/// <summary>What a recipe that was written elsewhere may ask for.</summary>
internal static class RecipeLimits
{
    private const int MostSamples = 100_000;
    private const int MostUnits = 4096;
    private const int MostLayers = 32;
    private const double MostPlace = 1000;

    /// <summary>Refuses what no control of the window could have chosen.</summary>
    /// <exception cref="InvalidDataException">A value is beyond its limits; the message names both.</exception>
    public static void Require(Recipe? recipe)
    {
        if (recipe == null)
            return;
        Within("samples", recipe.Samples ?? 10, 10, MostSamples);
        Within("noise", recipe.Noise ?? 0, 0, 10);
        Within("testShare", recipe.TestShare, 0.01, 0.99);
        Within("batchSize", recipe.BatchSize, 1, MostSamples);
        Within("learningRate", recipe.LearningRate, 1e-12, 1e6);
        Known("optimizer", recipe.Optimizer?.Name, OptimizerChoice.Names);
        Known("schedule", recipe.Schedule?.Name, ScheduleChoice.Names);
        Within("schedule's epochs", recipe.Schedule!.Epochs, 1, int.MaxValue);
        if (recipe.Features is { } features && (features == 0 || (features & ~AllFeatures) != 0))
            throw new InvalidDataException($"The state's features '{features}' are none; at least one of x, y, x², y², xy, sin x, sin y must be given.");
        if (recipe.Stops == null)
            throw new InvalidDataException("The state names no stops; an empty list of them is {}.");
        Within("painted points", recipe.Painted?.Count ?? -1, 0, MostSamples);
        foreach (PaintedPoint point in recipe.Painted!)
        {
            Within("painted point's x", point.X, -MostPlace, MostPlace);
            Within("painted point's y", point.Y, -MostPlace, MostPlace);
            Within("painted point's class", point.Class, 0, Math.Max(2, recipe.Declaration?.Output.Units ?? 2) - 1);
        }

        if (recipe.Declaration is not { } declaration)
            return;
        Within("hidden layers", declaration.Hidden.Count, 0, MostLayers);
        foreach (int units in declaration.Hidden.Select(layer => layer.Units).Append(declaration.Output.Units).Append(declaration.Inputs))
            Within("units of a layer", units, 1, MostUnits);
    }

    private static PlaneFeatures AllFeatures => FeatureMap.Names.Aggregate((PlaneFeatures)0, (all, one) => all | one.Feature);

    private static void Within(string name, double value, double least, double most)
    {
        if (!(value >= least && value <= most))
            throw new InvalidDataException(FormattableString.Invariant($"The state's {name} is {value}; it must be from {least} to {most}."));
    }

    private static void Known(string name, string? value, IReadOnlyList<string> names)
    {
        if (value == null || !names.Contains(value))
            throw new InvalidDataException($"The state's {name} is '{value}'; it must be one of {string.Join(", ", names)}.");
    }
}
