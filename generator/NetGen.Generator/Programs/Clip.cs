using System.Globalization;

namespace NetGen.Generator.Programs;

/// <summary>Leaves out the rounds of a loop whose place lies outside a picture.</summary>
/// <param name="Place">The row or column that a round meets: the loop's index and what else moves it.</param>
/// <param name="Size">Rows or columns that there are.</param>
internal sealed record Clip(FlatIndex Place, int Size)
{
    /// <summary>Whether a round meets the picture; a place that still moves with a loop is taken to be inside.</summary>
    public static bool IsInside(FlatIndex place, int size) => place.Terms.Count > 0 || place.Offset >= 0 && place.Offset < size;

    /// <summary>The first round that may meet the picture, such as "4 - row".</summary>
    public string First(string index, Func<string, string> rename) => Minus(0, index, rename);

    /// <summary>The round after the last that may, such as "12 - row".</summary>
    public string End(string index, Func<string, string> rename) => Minus(Size, index, rename);

    private string Minus(int from, string index, Func<string, string> rename)
    {
        var others = Place.Substitute(index, FlatIndex.At(0));
        var pieces = others.Terms.Select(term => term.Stride == 1 ? rename(term.LoopIndex) : $"{rename(term.LoopIndex)} * {Text(term.Stride)}");
        return string.Join(" - ", pieces.Prepend(Text(from - others.Offset)));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
