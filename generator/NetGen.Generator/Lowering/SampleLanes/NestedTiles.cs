using NetGen.Generator.Declarations;
using NetGen.Generator.Formulas;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Lowering.SampleLanes;

/// <summary>
/// Tiles of more than two independent loops around each other: the outermost and the innermost are tiled, so that what belongs to one is read once for all rounds of the other.
/// </summary>
internal static class NestedTiles
{
    public static IEnumerable<Statement> Of(List<Loop> nest, int most)
    {
        Loop outermost = nest[0], innermost = nest[nest.Count - 1];
        bool isSum = KernelContents.Statements(innermost.Body).OfType<AddGradient>().Any();
        var shape = Shares(innermost) ? TileShape.Of(outermost.End, TileRun.ClippedBy(innermost).Any(loop => !ShortSums.IsShort(loop)) ? 1 : innermost.End, most) : new(1, 4);
        foreach (var outer in TileRun.Of(outermost, shape.Outer))
        {
            var rounds = outer.Jam.Copies(innermost.Body);
            var tiles = ShortSums.Apply(TileRun.Of(innermost, shape.Inner).Select(inner => inner.Around(OverLanes(inner.Jam.Copies(rounds)))).ToEquatableArray());
            foreach (var group in MethodSize.Groups(tiles))
                yield return outer.Around(Enumerable.Range(1, nest.Count - 2).Reverse().Aggregate(group, (body, level) => [nest[level] with { IsIndependent = false, Body = body }]));
        }

        static bool Shares(Loop loop) => KernelContents.Expressions(loop.Body).Any(expression => expression is Add { Left: Multiply } or Multiply);

        EquatableArray<Statement> OverLanes(EquatableArray<Statement> tile) => isSum ? tile : [new LaneLoop(tile)];
    }
}
