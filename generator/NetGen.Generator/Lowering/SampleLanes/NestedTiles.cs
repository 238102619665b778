using NetGen.Generator.Declarations;
using NetGen.Generator.Formulas;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Lowering.SampleLanes;

/// <summary>
/// Tiles of the loops over a picture: the outermost and the innermost are tiled, so that what belongs to one is read once for all rounds of the other.
/// </summary>
internal static class NestedTiles
{
    /// <summary>Rounds side by side where they share nothing, enough to hide what a loop costs.</summary>
    private const int Unshared = 4;

    /// <param name="nest">Independent loops around each other, from the outermost to the innermost.</param>
    /// <param name="most">Most rounds of the two loops side by side.</param>
    public static IEnumerable<Statement> Of(IReadOnlyList<Loop> nest, int most)
    {
        Loop outermost = nest[0], innermost = nest[nest.Count - 1];
        bool isSum = IsSumOverPlaces(innermost);
        var shape = Shape(outermost, innermost, most);
        foreach (var outer in TileRun.Of(outermost, shape.Outer))
        {
            var tiles = ShortSums.Apply(TileRun.Of(innermost, shape.Inner).Select(inner => inner.Around(Tile(outer, inner))).ToEquatableArray());
            foreach (var group in MethodSize.Groups(tiles))
                yield return Around(outer, Enumerable.Range(1, nest.Count - 2).Reverse().Aggregate(group, (body, level) => [nest[level] with { IsIndependent = false, Body = body }]));
        }

        Statement Around(TileRun run, EquatableArray<Statement> body) => isSum && run.Around(body) is Loop loop ? loop with { IsIndependent = true } : run.Around(body);

        EquatableArray<Statement> Tile(TileRun outer, TileRun inner) =>
            !isSum ? [new LaneLoop(inner.Jam.Copies(outer.Jam.Copies(innermost.Body)))]
            : outer.Width > inner.Width ? outer.Jam.Copies(inner.Jam.Copies(innermost.Body))
            : inner.Jam.Copies(outer.Jam.Copies(innermost.Body));
    }

    /// <summary>Whether the loop's rounds are gradients, each the sum over the places of a picture.</summary>
    public static bool IsSumOverPlaces(Loop loop) => KernelContents.Statements(loop.Body).OfType<AddGradient>().Any(gradient => gradient.Places.Count > 0);

    private static TileShape Shape(Loop outermost, Loop innermost, int most)
    {
        if (!KernelContents.Expressions(innermost.Body).Any(expression => expression is Multiply or Add { Left: Multiply }))
            return new(1, Unshared);
        int outer = TileRun.ClippedBy(outermost).Count == 0 ? outermost.End : 1;
        int inner = TileRun.ClippedBy(innermost).All(ShortSums.IsShort) ? innermost.End : 1;
        return TileShape.Of(outer, inner, most, holdsInner: !IsSumOverPlaces(innermost));
    }
}
