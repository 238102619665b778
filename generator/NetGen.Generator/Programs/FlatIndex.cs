using System.Globalization;
using NetGen.Generator.Declarations;

namespace NetGen.Generator.Programs;

/// <summary>A place in a flat buffer: a constant plus loop indices times their strides.</summary>
internal sealed record FlatIndex(int Offset, EquatableArray<IndexTerm> Terms)
{
    public static FlatIndex Of(string loopIndex) => new(0, [new IndexTerm(loopIndex, 1)]);

    public static FlatIndex At(int offset) => new(offset, []);

    public static FlatIndex operator +(FlatIndex index, int offset) => index with { Offset = index.Offset + offset };

    public static FlatIndex operator +(FlatIndex left, FlatIndex right) =>
        right.Terms.Count == 0 ? left + right.Offset
        : left.Terms.Count == 0 ? right + left.Offset
        : new(left.Offset + right.Offset, [.. left.Terms, .. right.Terms]);

    public static FlatIndex operator *(FlatIndex index, int stride) =>
        stride == 1 ? index : new(index.Offset * stride, index.Terms.Select(term => term with { Stride = term.Stride * stride }));

    public bool DependsOn(string loopIndex)
    {
        foreach (var term in Terms)
        {
            if (term.LoopIndex == loopIndex)
                return true;
        }

        return false;
    }

    /// <summary>How far one round of the loop moves the place.</summary>
    public int StrideOf(string loopIndex) => Terms.Where(term => term.LoopIndex == loopIndex).Sum(term => term.Stride);

    /// <summary>The same place with another index in the place of a loop's.</summary>
    public FlatIndex Substitute(string loopIndex, FlatIndex replacement)
    {
        if (!DependsOn(loopIndex))
            return this;
        if (Terms.Count == 1)
            return replacement * Terms[0].Stride + Offset;
        var result = this with { Terms = Terms.Where(term => term.LoopIndex != loopIndex) };
        foreach (var term in Terms)
            result = term.LoopIndex == loopIndex ? result + replacement * term.Stride : result;
        return result;
    }

    /// <summary>The index as C# and GLSL both write it, such as "input * 8 + unit + 16".</summary>
    public override string ToString() => ToString(name => name);

    /// <summary>The index with its loops called otherwise.</summary>
    public string ToString(Func<string, string> rename)
    {
        string text = "";
        foreach (var term in Terms)
            text = Sum(text, term.Stride == 1 ? rename(term.LoopIndex) : $"{rename(term.LoopIndex)} * {Text(term.Stride)}");
        return Offset != 0 || Terms.Count == 0 ? Sum(text, Text(Offset)) : text;

        static string Sum(string left, string right) => left.Length == 0 ? right : $"{left} + {right}";
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A loop index times its stride.</summary>
internal sealed record IndexTerm(string LoopIndex, int Stride);
