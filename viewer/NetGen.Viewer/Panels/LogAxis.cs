namespace NetGen;

/// <summary>A logarithmic axis between two losses.</summary>
internal readonly record struct LogAxis(double Least, double Most)
{
    /// <summary>Smaller losses look like this one.</summary>
    public const double Smallest = 1e-9;
    private const int MostTicks = 5;

    /// <summary>The axis from the least to the most value with some air.</summary>
    public static LogAxis Between(double least, double most) => least <= most ? new(least / 1.25, most * 1.25) : new(0.1, 1);

    /// <summary>The axis that holds all positive values with some air.</summary>
    public static LogAxis Around(IEnumerable<double> values)
    {
        double[] positive = [.. values.Where(value => value > Smallest && double.IsFinite(value))];
        return positive.Length == 0 ? new(0.1, 1) : new(positive.Min() / 1.25, positive.Max() * 1.25);
    }

    /// <summary>Where a value stands: 0 at the least, 1 at the most.</summary>
    public float Place(double value) => (float)Math.Clamp(Math.Log(Math.Max(value, Smallest) / Least) / Math.Log(Most / Least), 0, 1);

    /// <summary>Powers of ten, with 2 and 5 between them when the axis is short, at most five.</summary>
    public IEnumerable<double> Ticks()
    {
        double least = Least, most = Most;
        double[] all = [.. Enumerable.Range(-9, 18).SelectMany(power => new[] { 1.0, 2, 5 }.Select(factor => factor * Math.Pow(10, power))).Where(tick => tick >= least && tick <= most)];
        if (all.Length <= MostTicks)
            return all;
        double[] powers = [.. all.Where(tick => Math.Abs(Math.Log10(tick) - Math.Round(Math.Log10(tick))) < 1e-6)];
        int every = (powers.Length + MostTicks - 1) / MostTicks;
        return powers.Where((_, i) => i % every == 0);
    }
}
