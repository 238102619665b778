using System.Globalization;

namespace NetGen;

/// <summary>Numbers as people read them, in the invariant culture.</summary>
internal static class Numbers
{
    /// <summary>Small counts are written over and over, so each text is made once.</summary>
    private static readonly string?[] SmallCounts = new string?[1000];

    /// <summary>A count with thousands apart.</summary>
    public static string Count(long count) => count is >= 0 and < 1000
        ? SmallCounts[count] ??= count.ToString(CultureInfo.InvariantCulture)
        : count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A share as percent with one decimal.</summary>
    public static string Percent(double share) => share.ToString("P1", CultureInfo.InvariantCulture);

    /// <summary>A loss with three digits that matter.</summary>
    public static string Loss(double loss) => loss switch
    {
        double.NaN => "–",
        0 => "0",
        < 0.0001 or >= 10000 => loss.ToString("0.00E+0", CultureInfo.InvariantCulture),
        < 0.1 => loss.ToString("0.0000", CultureInfo.InvariantCulture),
        < 10 => loss.ToString("0.000", CultureInfo.InvariantCulture),
        _ => loss.ToString("0.0", CultureInfo.InvariantCulture),
    };

    /// <summary>A share of variance explained; below nothing says no more than that.</summary>
    public static string Explained(double share) => double.IsNaN(share) ? "–" : share < 0 ? "< 0" : share.ToString("0.000", CultureInfo.InvariantCulture);

    /// <summary>A round value of an axis.</summary>
    public static string Tick(double value) => value.ToString(value is 0 or >= 0.001 ? "0.###" : "0e-0", CultureInfo.InvariantCulture);

    /// <summary>A number with three digits that matter, as few as it needs.</summary>
    public static string ThreeDigits(double value)
    {
        int decimals = value == 0 ? 0 : Math.Clamp(2 - (int)Math.Floor(Math.Log10(Math.Abs(value))), 0, 15);
        return Math.Round(value, decimals).ToString("0.###############", CultureInfo.InvariantCulture);
    }

    /// <summary>A time with its unit.</summary>
    public static string Nanoseconds(double nanoseconds) => nanoseconds switch
    {
        < 10_000 => Count((long)Math.Round(nanoseconds)) + " ns",
        < 10_000_000 => Count((long)Math.Round(nanoseconds / 1000)) + " µs",
        _ => Count((long)Math.Round(nanoseconds / 1_000_000)) + " ms",
    };

    /// <summary>A rate with at most four digits and its thousands named.</summary>
    public static string Rate(double rate) => rate switch
    {
        < 10_000 => rate.ToString("0", CultureInfo.InvariantCulture),
        < 1_000_000 => (rate / 1000).ToString("0", CultureInfo.InvariantCulture) + " thousand",
        _ => (rate / 1_000_000).ToString("0.0", CultureInfo.InvariantCulture) + " million",
    };
}
