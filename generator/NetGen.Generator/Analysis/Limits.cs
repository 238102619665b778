using System.Globalization;

namespace NetGen.Generator.Analysis;

/// <summary>What a declaration may ask for.</summary>
internal static class Limits
{
    /// <summary>The largest size of one dimension: beyond it one layer's sixteen samples no longer fit any cache.</summary>
    public const int MaximumSize = 65_536;

    /// <summary>The most parameters of a network: 400 MB of floats, four times that while training.</summary>
    public const int MaximumParameters = 100_000_000;

    /// <summary>The most working memory of a network, in bytes: beyond it an array's length no longer holds it.</summary>
    public const long MaximumScratch = 2_000_000_000;

    /// <summary>The longest text, in characters: beyond it compilers and editors take their time.</summary>
    public const int MaximumText = 1_000_000;

    public static string SizeAdvice => $"write a whole number from 1 to {Text(MaximumSize)}";

    public static bool IsSize(int size) => size is >= 1 and <= MaximumSize;

    public static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
