namespace NetGen;

/// <summary>Numbers that are computed from a point of the plane and given to a network.</summary>
[Flags]
internal enum PlaneFeatures
{
    X = 1,
    Y = 2,
    SquareX = 4,
    SquareY = 8,
    Product = 16,
    SineX = 32,
    SineY = 64,

    /// <summary>The point itself.</summary>
    Point = X | Y,
}

/// <summary>Leads points of the plane to a network's inputs, by features computed before the network.</summary>
internal sealed class FeatureMap(PlaneFeatures chosen)
{
    private static readonly (PlaneFeatures Feature, string Name, Func<double, double, double> Compute)[] All =
    [
        (PlaneFeatures.X, "x", (x, _) => x),
        (PlaneFeatures.Y, "y", (_, y) => y),
        (PlaneFeatures.SquareX, "x²", (x, _) => x * x),
        (PlaneFeatures.SquareY, "y²", (_, y) => y * y),
        (PlaneFeatures.Product, "xy", (x, y) => x * y),
        (PlaneFeatures.SineX, "sin 2πx", (x, _) => Turns.Sine(x)),
        (PlaneFeatures.SineY, "sin 2πy", (_, y) => Turns.Sine(y)),
    ];

    private readonly (PlaneFeatures Feature, string Name, Func<double, double, double> Compute)[] _features = [.. All.Where(one => chosen.HasFlag(one.Feature))];

    /// <summary>All features, by name.</summary>
    public static IReadOnlyList<(PlaneFeatures Feature, string Name)> Names { get; } = [.. All.Select(one => (one.Feature, one.Name))];

    /// <summary>Inputs that a point gives.</summary>
    public int Count => _features.Length;

    /// <summary>The inputs of some points.</summary>
    /// <param name="points">[points × 2].</param>
    /// <returns>[points × <see cref="Count"/>].</returns>
    public float[] Inputs(ReadOnlySpan<float> points)
    {
        var inputs = new float[points.Length / 2 * Count];
        for (int i = 0; i < inputs.Length; i++)
        {
            int point = i / Count;
            inputs[i] = (float)_features[i % Count].Compute(points[2 * point], points[2 * point + 1]);
        }

        return inputs;
    }

    /// <summary>The same samples with the features of their points.</summary>
    public Dataset Apply(Dataset points) => new(Inputs(points.Features), [.. points.Targets], Count, points.TargetSize)
    {
        Name = points.Name,
        FeatureNames = [.. _features.Select(one => one.Name)],
        ClassNames = points.ClassNames,
    };
}

/// <summary>The plane behind a network: its inputs are the points, or features of them.</summary>
/// <param name="Map">Leads points to inputs; null where they are the inputs.</param>
/// <param name="Train">The training points themselves; null where they change.</param>
/// <param name="Test">The test points themselves; null for none.</param>
internal sealed record FeaturePlane(FeatureMap? Map, Dataset? Train, Dataset? Test);
