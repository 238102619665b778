using System.Globalization;
using NetGen.Generator.Declarations;

namespace NetGen.Generator.Programs;

/// <summary>A place in a flat buffer: a constant plus loop indices times their strides.</summary>
internal sealed record FlatIndex(int Offset, EquatableArray<IndexTerm> Terms)
{
    public static FlatIndex Of(string loopIndex) => new(0, [new IndexTerm(loopIndex, 1)]);

    public static FlatIndex At(int offset) => new(offset, []);

    public static FlatIndex operator +(FlatIndex index, int offset) => index with { Offset = index.Offset + offset };

    public static FlatIndex operator +(FlatIndex left, FlatIndex right) => new(left.Offset + right.Offset, left.Terms.Concat(right.Terms).ToEquatableArray());

    public static FlatIndex operator *(FlatIndex index, int stride) =>
        new(index.Offset * stride, index.Terms.Select(term => term with { Stride = term.Stride * stride }).ToEquatableArray());

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
        var result = this with { Terms = Terms.Where(term => term.LoopIndex != loopIndex).ToEquatableArray() };
        return Terms.Where(term => term.LoopIndex == loopIndex).Aggregate(result, (sum, term) => sum + replacement * term.Stride);
    }

    /// <summary>The index as C# and GLSL both write it, such as "input * 8 + unit + 16".</summary>
    public override string ToString() => ToString(name => name);

    /// <summary>The index with its loops called otherwise.</summary>
    public string ToString(Func<string, string> rename)
    {
        var pieces = Terms.Select(term => term.Stride == 1 ? rename(term.LoopIndex) : $"{rename(term.LoopIndex)} * {Text(term.Stride)}").ToList();
        if (Offset != 0 || pieces.Count == 0)
            pieces.Add(Text(Offset));
        return string.Join(" + ", pieces);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A loop index times its stride.</summary>
internal sealed record IndexTerm(string LoopIndex, int Stride);
