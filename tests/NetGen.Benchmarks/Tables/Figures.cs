using System.Globalization;

namespace NetGen.Benchmarks;

/// <summary>Numbers as people read them.</summary>
internal static class Figures
{
    /// <summary>Three or four digits with a unit that fits.</summary>
    public static string Time(double nanoseconds) => nanoseconds switch
    {
        < 1e3 => string.Create(CultureInfo.InvariantCulture, $"{Digits(nanoseconds)} ns"),
        < 1e6 => string.Create(CultureInfo.InvariantCulture, $"{Digits(nanoseconds / 1e3)} µs"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Digits(nanoseconds / 1e6)} ms"),
    };

    public static string Ratio(double ratio) => $"{Digits(ratio)}×";

    public static string Percent(double share) => share.ToString("P0", CultureInfo.InvariantCulture);

    private static string Digits(double value) => value.ToString(value < 10 ? "F2" : value < 100 ? "F1" : "F0", CultureInfo.InvariantCulture);
}
