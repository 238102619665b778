using System.Globalization;

namespace NetGen;

/// <summary>An axis between two values.</summary>
internal readonly record struct LinearAxis(double Least, double Most)
{
    private const int MostTicks = 5;

    private static readonly double[] Factors = [1, 2, 5, 10, 20];
    private static readonly string[] Formats = [.. Enumerable.Range(0, 16).Select(digits => "F" + digits.ToString(CultureInfo.InvariantCulture))];

    /// <summary>The axis that holds two values with some air.</summary>
    public static LinearAxis Around(double least, double most)
    {
        double air = Math.Max(0.05 * (most - least), 1e-6);
        return new(least - air, most + air);
    }

    /// <summary>Where a value stands: 0 at the least, 1 at the most, and beyond.</summary>
    public float Place(double value) => (float)((value - Least) / (Most - Least));

    /// <summary>The value at a place.</summary>
    public float At(double place) => (float)(Least + place * (Most - Least));

    /// <summary>At most five round values: multiples of 1, 2 or 5 times a power of ten.</summary>
    public IEnumerable<(double Value, string Text)> Ticks()
    {
        double step = Math.Pow(10, Math.Floor(Math.Log10((Most - Least) / MostTicks)));
        int factor = 0;
        while ((Most - Least) / (Factors[factor] * step) >= MostTicks)
            factor++;
        step *= Factors[factor];
        string format = Formats[Math.Clamp((int)Math.Ceiling(-Math.Log10(step) - 1e-9), 0, Formats.Length - 1)];

        // Adding zero makes a negative one positive.
        for (double tick = Math.Ceiling(Least / step) + 0.0; tick * step <= Most; tick++)
            yield return (tick * step, (tick * step).ToString(format, CultureInfo.InvariantCulture).Replace('-', '−'));
    }
}
