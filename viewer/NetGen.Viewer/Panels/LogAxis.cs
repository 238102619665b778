namespace NetGen;

/// <summary>A logarithmic axis between two losses.</summary>
internal readonly record struct LogAxis(double Least, double Most)
{
    /// <summary>Smaller losses look like this one.</summary>
    public const double Smallest = 1e-9;

    private const int MostTicks = 5;

    /// <summary>Tick values begin at this power of ten.</summary>
    private const int FirstPower = -20;

    private static readonly double[] Powers = PowersEvery(1);
    private static readonly double[][] PowersApart = [.. Enumerable.Range(1, 4).Select(PowersEvery)];
    private static readonly double[] AllTicks = [.. Powers.SelectMany(power => new[] { power, 2 * power, 5 * power })];

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

    /// <summary>Powers of ten, with 2 and 5 between them when few decades are seen, at most five.</summary>
    /// <param name="room">The axis' length in pixels, where labels below each other need their height.</param>
    public ReadOnlySpan<double> Ticks(float room = float.PositiveInfinity)
    {
        ReadOnlySpan<double> all = Between(AllTicks), powers = Between(Powers);
        double nearest = room * Math.Log(2) / Math.Log(Most / Least);
        if (all.Length <= MostTicks && nearest >= TextStyle.Label.Height())
            return all;
        int every = (powers.Length + MostTicks - 1) / MostTicks;
        return every <= 1 ? powers : Between(PowersApart[Math.Min(every, PowersApart.Length) - 1]);
    }

    private ReadOnlySpan<double> Between(double[] ascending)
    {
        int first = 0, end = ascending.Length;
        while (first < end && ascending[first] < Least)
            first++;
        while (end > first && ascending[end - 1] > Most)
            end--;
        return ascending.AsSpan(first, end - first);
    }

    private static double[] PowersEvery(int apart) => [.. Enumerable.Range(FirstPower, 32).Where(power => power % apart == 0).Select(power => Math.Pow(10, power))];
}
