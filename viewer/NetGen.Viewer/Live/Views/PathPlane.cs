namespace NetGen;

/// <summary>
/// The plane through the last point of a path that explains most of the others: its two principal directions, found by the small Gram matrix of the points rather than the large covariance of parameters.
/// </summary>
internal sealed class PathPlane
{
    /// <summary>A direction that explains less of the path than rounding does is none.</summary>
    private const double SmallestShare = 1e-12;

    private readonly float[] _origin;
    private readonly float[][] _directions;
    private readonly float[] _point;

    private PathPlane(float[] origin, float[][] directions) => (_origin, _directions, _point) = (origin, directions, new float[origin.Length]);

    /// <summary>Where the path's points fall on the plane.</summary>
    public required (double X, double Y)[] Points { get; init; }

    /// <summary>The share of the squared distances from the last point that each direction explains.</summary>
    public required (double First, double Second) Shares { get; init; }

    /// <summary>Finds the plane; null where the path is shorter than three points or does not leave a line.</summary>
    public static PathPlane? Through(IReadOnlyList<float[]> path)
    {
        int count = path.Count - 1;
        if (count < 2)
            return null;
        float[] origin = path[^1];
        double[] gram = new double[count * count], vectors = new double[count * count], values = new double[count], scratch = new double[count];
        for (int i = 0; i < count; i++)
        {
            for (int j = 0; j <= i; j++)
                gram[i * count + j] = gram[j * count + i] = Product(path[i], path[j], origin);
        }

        double all = Enumerable.Range(0, count).Sum(i => gram[i * count + i]);
        if (!(all > 0) || !double.IsFinite(all))
            return null;
        SymmetricEigen.Decompose(gram, vectors, values, scratch);
        int[] largest = [.. Enumerable.Range(0, count).OrderByDescending(i => values[i]).Take(2)];
        if (values[largest[1]] < SmallestShare * all)
            return null;
        double[] lengths = [.. largest.Select(place => Math.Sqrt(values[place]))];
        return new(origin, [.. largest.Select((place, k) => Direction(path, vectors.AsSpan(place * count, count), lengths[k]))])
        {
            Points = [.. Enumerable.Range(0, count).Select(i => (lengths[0] * vectors[largest[0] * count + i], lengths[1] * vectors[largest[1] * count + i])), (0, 0)],
            Shares = (values[largest[0]] / all, values[largest[1]] / all),
        };
    }

    /// <summary>The parameters at a point of the plane; overwritten by the next call.</summary>
    public ReadOnlySpan<float> At(double x, double y)
    {
        for (int i = 0; i < _point.Length; i++)
            _point[i] = (float)(_origin[i] + x * _directions[0][i] + y * _directions[1][i]);
        return _point;
    }

    private static double Product(float[] one, float[] other, float[] origin)
    {
        double sum = 0;
        for (int i = 0; i < origin.Length; i++)
            sum += ((double)one[i] - origin[i]) * ((double)other[i] - origin[i]);
        return sum;
    }

    private static float[] Direction(IReadOnlyList<float[]> path, ReadOnlySpan<double> weights, double length)
    {
        float[] origin = path[^1], direction = new float[origin.Length];
        for (int i = 0; i < direction.Length; i++)
        {
            double sum = 0;
            for (int point = 0; point < weights.Length; point++)
                sum += weights[point] * ((double)path[point][i] - origin[i]);
            direction[i] = (float)(sum / length);
        }

        return direction;
    }
}
