namespace NetGen.Playground;

/// <summary>A point that the user has painted on the plane.</summary>
/// <param name="X">Its place to the right.</param>
/// <param name="Y">Its place upwards.</param>
/// <param name="Class">Its class, from 0.</param>
internal readonly record struct PaintedPoint(double X, double Y, int Class);

/// <summary>Joins samples that are made with points that are painted, coded as the network's output is.</summary>
internal static class PaintedSamples
{
    /// <summary>As many as have a colour of their own.</summary>
    public const int MostClasses = 6;

    /// <summary>Fewer are too few to learn from and to be tested with.</summary>
    public const int Least = 5;

    /// <summary>Whether there is something to learn.</summary>
    public static bool AreEnough(Recipe recipe) =>
        !recipe.IsOnlyPainted || recipe.Painted.Count >= Least && recipe.Painted.DistinctBy(point => point.Class).Count() > 1;

    /// <summary>The name of a class; of one that only painted points have, its number.</summary>
    public static string NameOf(IReadOnlyList<string> known, int ofClass) => ofClass < known.Count ? known[ofClass] : FormattableString.Invariant($"class {ofClass + 1}");

    /// <summary>The samples that a recipe asks for.</summary>
    /// <param name="made">Those that are made.</param>
    /// <param name="recipe">What is painted, and the network that is to learn it.</param>
    public static Dataset Join(Dataset made, Recipe recipe)
    {
        int outputs = recipe.Declaration?.Output.Units ?? made.TargetSize;
        if (recipe.Painted.Count == 0 && !recipe.IsOnlyPainted && outputs == made.TargetSize)
            return made;
        (float X, float Y, int Class)[] all =
        [
            .. Enumerable.Range(0, recipe.IsOnlyPainted ? 0 : made.Count).Select(i => (made.Feature(i)[0], made.Feature(i)[1], ClassOf(made.Target(i)))),
            .. recipe.Painted.Select(point => ((float)point.X, (float)point.Y, point.Class)),
        ];
        return new([.. all.SelectMany(one => (float[])[one.X, one.Y])], [.. all.SelectMany(one => Coded(one.Class, outputs))], 2, outputs)
        {
            Name = recipe.IsOnlyPainted ? "painted" : made.Name,
            FeatureNames = made.FeatureNames,
            ClassNames = [.. Enumerable.Range(0, Math.Max(2, outputs)).Select(ofClass => NameOf(made.ClassNames, ofClass))],
        };
    }

    private static int ClassOf(ReadOnlySpan<float> target) => target.Length == 1 ? (int)target[0] : Answers.Largest(target);

    private static float[] Coded(int ofClass, int outputs)
    {
        if (outputs == 1)
            return [ofClass];
        var target = new float[outputs];
        target[ofClass] = 1;
        return target;
    }
}
