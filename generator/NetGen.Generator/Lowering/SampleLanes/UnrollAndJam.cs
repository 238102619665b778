using NetGen.Generator.Declarations;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Lowering.SampleLanes;

/// <summary>
/// Runs several rounds of each independent loop side by side, so that their sums hide each other's latency and share what they read.
/// Allen and Cocke, "A Catalogue of Optimizing Transformations", 1972.
/// </summary>
internal static class UnrollAndJam
{
    /// <param name="body">The steps.</param>
    /// <param name="width">Rounds of one loop.</param>
    /// <param name="block">Rounds of two loops together.</param>
    public static EquatableArray<Statement> Apply(EquatableArray<Statement> body, int width, int block) =>
        body.SelectMany(statement => statement switch
        {
            Loop { IsIndependent: true } loop => OfNest(Nest(loop), width, block),
            Loop loop => [loop with { Body = Apply(loop.Body, width, block) }],
            _ => [statement],
        }).ToEquatableArray();

    /// <summary>An independent loop and those that are alone in each other, from the outermost to the innermost.</summary>
    private static List<Loop> Nest(Loop outermost)
    {
        var nest = new List<Loop> { outermost };
        while (nest[nest.Count - 1].Body is { Count: 1 } body && body[0] is Loop { IsIndependent: true } inner)
            nest.Add(inner);
        return nest;
    }

    private static IEnumerable<Statement> OfNest(List<Loop> nest, int width, int block) => nest.Count switch
    {
        1 => Tile(nest[0], width),
        2 => [Interchange(nest[0], nest[1], width)],
        _ => Blocks(nest, TileShape.Of(nest[0].End, nest[nest.Count - 1].End, block)),
    };

    /// <summary>Of two independent loops around each other, the one that fills its tiles better goes inside and is tiled.</summary>
    private static Loop Interchange(Loop outer, Loop inner, int width)
    {
        bool keep = inner.End % width == 0 || outer.End % width != 0 && inner.End >= outer.End;
        var (around, within) = keep ? (outer, inner) : (inner, outer);
        return around with { IsIndependent = false, Body = Tile(within with { Body = inner.Body }, width).ToEquatableArray() };
    }

    /// <summary>Of more than two, the outermost and the innermost are tiled: what belongs to one is read once for all rounds of the other.</summary>
    private static IEnumerable<Statement> Blocks(List<Loop> nest, TileShape tile)
    {
        var inside = Tile(nest[nest.Count - 1], tile.Inner);
        for (int level = nest.Count - 2; level > 0; level--)
            inside = [nest[level] with { IsIndependent = false, Body = inside.ToEquatableArray() }];
        return Tile(nest[0] with { Body = inside.ToEquatableArray() }, tile.Outer);
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
