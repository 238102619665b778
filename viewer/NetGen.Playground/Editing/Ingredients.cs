namespace NetGen.Playground;

/// <summary>What a recipe is made from: a compiled network, and samples.</summary>
/// <param name="Network">Makes the network from a seed.</param>
/// <param name="Samples">Makes the samples that a recipe asks for.</param>
/// <param name="Standardizer">What the samples went through; null for nothing.</param>
internal sealed record Ingredients(Func<ulong, INetwork> Network, Func<Recipe, Dataset> Samples, Standardizer? Standardizer)
{
    /// <summary>What a training was made from.</summary>
    /// <param name="trainer">The training; its samples are data sets.</param>
    /// <param name="points">How its samples are made; null where they are what they are.</param>
    public static Ingredients Of(Trainer trainer, NoisyPoints? points)
    {
        INetwork first = trainer.Network.Clone();
        Dataset all = Joined((Dataset)trainer.Data, trainer.Test!);
        return new(
            seed => Reset(first.Clone(), seed),
            points == null ? _ => all : recipe => points.Make(recipe.Samples ?? points.Samples, recipe.Noise ?? points.Noise, recipe.DataSeed),
            trainer.Standardizer);
    }

    /// <summary>Makes the training.</summary>
    /// <param name="recipe">How.</param>
    /// <param name="seed">Decides first weights and the order of samples.</param>
    /// <returns>The training, and the plane behind its inputs where those are features of points.</returns>
    public (Trainer Trainer, FeaturePlane? Plane) Make(Recipe recipe, ulong seed)
    {
        (Dataset train, Dataset test) = PaintedSamples.Join(Samples(recipe), recipe).Split(recipe.TestShare, recipe.DataSeed);
        FeatureMap? map = recipe.Features is { } features and not PlaneFeatures.Point ? new(features) : null;
        Trainer trainer = new(Network(seed), map?.Apply(train) ?? train, recipe.Optimizer.Make(recipe.LearningRate))
        {
            Test = map?.Apply(test) ?? test,
            BatchSize = recipe.BatchSize,
            Seed = seed,
            Standardizer = map == null ? Standardizer : null,
        };
        int stepsAnEpoch = (train.Count + recipe.BatchSize - 1) / recipe.BatchSize;
        trainer.Schedule = recipe.Schedule.Make(recipe.LearningRate, stepsAnEpoch);
        return (trainer, map == null ? null : new(map, train, test));
    }

    private static INetwork Reset(INetwork network, ulong seed)
    {
        network.Reset(seed);
        return network;
    }

    private static Dataset Joined(Dataset one, Dataset other) => new([.. one.Features, .. other.Features], [.. one.Targets, .. other.Targets], one.FeatureSize, one.TargetSize)
    {
        Name = one.Name,
        FeatureShape = one.FeatureShape,
        FeatureNames = one.FeatureNames,
        ClassNames = one.ClassNames,
    };
}
