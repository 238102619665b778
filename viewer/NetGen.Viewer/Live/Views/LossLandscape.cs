namespace NetGen;

/// <summary>
/// The loss over the plane through the two principal directions of a training's path, seen from where it stands now.
/// Li, Xu, Taylor, Studer and Goldstein, "Visualizing the Loss Landscape of Neural Nets", 2018.
/// </summary>
internal sealed record LossLandscape
{
    private const int Cells = 32;
    private const double Margin = 0.25;

    /// <summary>A path needs that many points for two directions.</summary>
    public const int FewestPoints = 4;

    /// <summary>The logarithm of the loss over the plane, from −1 where it is least to 1.</summary>
    public required Field Loss { get; init; }

    /// <summary>The least and the largest loss on the plane.</summary>
    public required (double Least, double Most) Range { get; init; }

    /// <summary>The plane's extent, the same in both directions.</summary>
    public required (PlotAxis X, PlotAxis Y) Axes { get; init; }

    /// <summary>The path's points on the plane; the last one is now, at the origin.</summary>
    public required (double X, double Y)[] Path { get; init; }

    /// <summary>The share of the path's squared length from now that each direction explains.</summary>
    public required (double First, double Second) Shares { get; init; }

    /// <summary>The loss at each of the path's points.</summary>
    public required double[] TrueLosses { get; init; }

    /// <summary>The loss where the plane shows each of them.</summary>
    public required double[] ShownLosses { get; init; }

    /// <summary>Computes the landscape.</summary>
    /// <param name="path">Parameters in storage order, at least <see cref="FewestPoints"/>, the last those of now.</param>
    /// <param name="lossAt">The loss with given parameters.</param>
    /// <returns>Null where the path has not two directions.</returns>
    public static LossLandscape? Of(IReadOnlyList<float[]> path, Func<ReadOnlySpan<float>, double> lossAt)
    {
        if (PathPlane.Through(path) is not { } plane)
            return null;
        double reach = plane.Points.Max(point => Math.Max(Math.Abs(point.X), Math.Abs(point.Y)));
        (double Least, double Most) x = Around(plane.Points.Select(point => point.X), reach), y = Around(plane.Points.Select(point => point.Y), reach);
        var field = new Field(Cells, Cells);
        var losses = new double[Cells * Cells];
        for (int row = 0; row < Cells; row++)
        {
            for (int column = 0; column < Cells; column++)
                losses[row * Cells + column] = lossAt(plane.At(x.Least + (x.Most - x.Least) * (column + 0.5) / Cells, y.Most - (y.Most - y.Least) * (row + 0.5) / Cells));
        }

        double[] finite = [.. losses.Where(double.IsFinite).Select(loss => Math.Max(loss, LogAxis.Smallest))];
        if (finite.Length == 0)
            return null;
        (double least, double most) = (finite.Min(), finite.Max());
        double span = Math.Max(Math.Log(most / least), 1e-9);
        for (int i = 0; i < losses.Length; i++)
            field.Values[i] = double.IsFinite(losses[i]) ? (float)(2 * Math.Log(Math.Max(losses[i], least) / least) / span - 1) : 1;
        return new()
        {
            Loss = field,
            Range = (least, most),
            Axes = (AxisOf(x, "first direction", plane.Shares.First), AxisOf(y, "second", plane.Shares.Second)),
            Path = plane.Points,
            Shares = plane.Shares,
            TrueLosses = [.. path.Select(point => lossAt(point))],
            ShownLosses = [.. plane.Points.Select(point => lossAt(plane.At(point.X, point.Y)))],
        };
    }

    private static PlotAxis AxisOf((double Least, double Most) range, string name, double share) =>
        new($"{name}, {Numbers.Percent(share)} of the path", range.Least, range.Most);

    /// <summary>A range that holds all values; as wide as the other where they hardly differ.</summary>
    private static (double Least, double Most) Around(IEnumerable<double> values, double reach)
    {
        double[] all = [.. values];
        double middle = (all.Min() + all.Max()) / 2, half = Math.Max((all.Max() - all.Min()) / 2, 0.3 * reach) * (1 + Margin);
        return (middle - half, middle + half);
    }
}
