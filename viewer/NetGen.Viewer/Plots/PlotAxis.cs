namespace NetGen;

/// <summary>One axis of a plot: what it measures, from where to where, and the values written along it.</summary>
/// <param name="name">What it measures, with its unit; empty for nothing.</param>
/// <param name="least">The value at its beginning.</param>
/// <param name="most">The value at its end, larger.</param>
/// <param name="isLogarithmic">Whether equal ways are equal factors.</param>
internal sealed class PlotAxis(string name, double least, double most, bool isLogarithmic = false)
{
    private (double Value, string Text)[]? _ticks;

    /// <summary>The axis that is wanted: the one before where it is the same, so that its values are written once.</summary>
    public static PlotAxis Renew(ref PlotAxis? before, string name, double least, double most, bool isLogarithmic = false)
    {
        if (before == null || before.Least != least || before.Most != most || before.Name != name)
            before = new(name, least, most, isLogarithmic);
        return before;
    }

    public string Name => name;

    public double Least => least;

    public double Most => most;

    /// <summary>Round values along the axis; written once.</summary>
    public ReadOnlySpan<(double Value, string Text)> Ticks => _ticks ??= [.. isLogarithmic ? LogarithmicTicks() : new LinearAxis(least, most).Ticks()];

    /// <summary>Where a value stands: 0 at the beginning, 1 at the end, and beyond.</summary>
    public float Place(double value) => (float)(isLogarithmic ? Math.Log(Math.Max(value, double.Epsilon) / least) / Math.Log(most / least) : (value - least) / (most - least));

    /// <summary>The value that stands at a place.</summary>
    public double At(double place) => isLogarithmic ? least * Math.Pow(most / least, place) : least + place * (most - least);

    private IEnumerable<(double Value, string Text)> LogarithmicTicks()
    {
        double[] ticks = new LogAxis(least, most).Ticks().ToArray();
        return ticks.Select(tick => (tick, Numbers.Tick(tick).Replace('-', '−')));
    }
}
