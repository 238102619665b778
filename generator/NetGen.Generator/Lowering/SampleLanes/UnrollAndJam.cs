using NetGen.Generator.Declarations;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Lowering.SampleLanes;

/// <summary>
/// Runs several rounds of each independent loop side by side, so that their sums hide each other's latency and share what they read.
/// Allen and Cocke, "A Catalogue of Optimizing Transformations", 1972.
/// </summary>
internal static class UnrollAndJam
{
    public static EquatableArray<Statement> Apply(EquatableArray<Statement> body, int width) =>
        body.SelectMany(statement => statement switch
        {
            Loop { IsIndependent: true, Body.Count: 1 } outer when outer.Body[0] is Loop { IsIndependent: true } inner => [Interchange(outer, inner, width)],
            Loop { IsIndependent: true } loop => Tile(loop, width),
            Loop loop => [loop with { Body = Apply(loop.Body, width) }],
            _ => [statement],
        }).ToEquatableArray();

    /// <summary>Of two independent loops around each other, the one that fills its tiles better goes inside and is tiled.</summary>
    private static Loop Interchange(Loop outer, Loop inner, int width)
    {
        bool keep = inner.End % width == 0 || outer.End % width != 0 && inner.End >= outer.End;
        var (around, within) = keep ? (outer, inner) : (inner, outer);
        return around with { IsIndependent = false, Body = Tile(within with { Body = inner.Body }, width).ToEquatableArray() };
    }

    private static IEnumerable<Statement> Tile(Loop loop, int width)
    {
        int whole = loop.End / width * width;
        if (whole == width)
            yield return new Scope(new Jam(loop.Index, FlatIndex.At(0), width).Copies(loop.Body));
        else if (whole > 0)
            yield return new Loop(loop.Index, 0, whole, width, IsIndependent: false, new Jam(loop.Index, FlatIndex.Of(loop.Index), width).Copies(loop.Body));
        if (whole < loop.End)
            yield return new Scope(new Jam(loop.Index, FlatIndex.At(whole), loop.End - whole).Copies(loop.Body));
    }
}
