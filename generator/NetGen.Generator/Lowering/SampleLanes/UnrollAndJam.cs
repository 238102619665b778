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
    /// <param name="most">Rounds of two loops together.</param>
    public static EquatableArray<Statement> Apply(EquatableArray<Statement> body, int width, int most) =>
        body.SelectMany(statement => statement switch
        {
            Loop { IsIndependent: true } loop => OfNest(Nest(loop), width, most),
            Loop loop => [loop with { Body = Apply(loop.Body, width, most) }],
            _ => [statement],
        }).ToEquatableArray();

    /// <summary>An independent loop and those that are alone in each other, from the outermost to the innermost.</summary>
    private static List<Loop> Nest(Loop outermost)
    {
        var nest = new List<Loop> { outermost };
        while (nest[nest.Count - 1].Body is { Count: 1 } body && body[0] is Loop { IsIndependent: true } inner)
            nest.Add(inner);
        return nest.Count > 2 ? WithoutSingleRounds(nest) : nest;
    }

    /// <summary>A kernel of a single number has no loops over its rows and columns.</summary>
    private static List<Loop> WithoutSingleRounds(List<Loop> nest)
    {
        var body = nest.Where(loop => loop.End == 1).Aggregate(nest[nest.Count - 1].Body, (steps, loop) => SingleRounds.At(steps, loop.Index, FlatIndex.At(0)));
        var kept = nest.Where(loop => loop.End > 1).DefaultIfEmpty(nest[0]).ToList();
        kept[kept.Count - 1] = kept[kept.Count - 1] with { Body = body };
        return kept;
    }

    private static IEnumerable<Statement> OfNest(List<Loop> nest, int width, int most) => nest.Count switch
    {
        1 => Tile(nest[0], TileRun.ClippedBy(nest[0]).Count == 0 ? width : 1),
        2 when !NestedTiles.IsSumOverPlaces(nest[1]) && nest.All(loop => TileRun.ClippedBy(loop).Count == 0) => [Interchange(nest[0], nest[1], width)],
        _ => NestedTiles.Of(nest, most),
    };

    /// <summary>Of two independent loops around each other, the one that fills its tiles better goes inside and is tiled.</summary>
    private static Loop Interchange(Loop outer, Loop inner, int width)
    {
        bool keep = inner.End % width == 0 || outer.End % width != 0 && inner.End >= outer.End;
        var (around, within) = keep ? (outer, inner) : (inner, outer);
        return around with { IsIndependent = false, Body = Tile(within with { Body = inner.Body }, width).ToEquatableArray() };
    }

    private static IEnumerable<Statement> Tile(Loop loop, int width) => TileRun.Of(loop, width).Select(run => run.Around(run.Jam.Copies(loop.Body)));
}
