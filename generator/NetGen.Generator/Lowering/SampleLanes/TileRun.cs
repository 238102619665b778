using NetGen.Generator.Declarations;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Lowering.SampleLanes;

/// <summary>Tiles of a loop that are run alike: one after the other in a loop, or a single one.</summary>
/// <param name="Index">The loop's index.</param>
/// <param name="First">The first tile's first round.</param>
/// <param name="End">The round after the last tile's last.</param>
/// <param name="Width">Rounds of a tile.</param>
internal sealed record TileRun(string Index, int First, int End, int Width)
{
    /// <summary>
    /// Cuts a loop into tiles. Where loops within are clipped by this one's index, each tile at a border has rounds of its own and stands for itself.
    /// </summary>
    public static IEnumerable<TileRun> Of(Loop loop, int width)
    {
        int whole = loop.End / width * width;
        var clipped = width == 1 ? [] : ClippedBy(loop);
        int first = 0;
        for (int tile = 0; tile < whole; tile += width)
        {
            if (clipped.All(inner => IsWithin(inner, loop.Index, tile, width)))
                continue;
            if (first < tile)
                yield return new(loop.Index, first, tile, width);
            yield return new(loop.Index, tile, tile + width, width);
            first = tile + width;
        }

        if (first < whole)
            yield return new(loop.Index, first, whole, width);
        if (whole < loop.End)
            yield return new(loop.Index, whole, loop.End, loop.End - whole);
    }

    /// <summary>The loops within that leave out rounds by the index of this one.</summary>
    public static IReadOnlyList<Loop> ClippedBy(Loop loop) =>
        [.. KernelContents.Statements(loop.Body).OfType<Loop>().Where(inner => inner.Clip is { } clip && clip.Place.DependsOn(loop.Index))];

    /// <summary>Puts the rounds of a tile side by side.</summary>
    public Jam Jam => new(Index, IsOne ? FlatIndex.At(First) : FlatIndex.Of(Index), Width);

    /// <summary>The tiles, given the body of one.</summary>
    public Statement Around(EquatableArray<Statement> tile) => IsOne ? new Scope(tile) : new Loop(Index, First, End, Width, IsIndependent: false, tile);

    private bool IsOne => First + Width == End;

    private static bool IsWithin(Loop inner, string index, int tile, int width)
    {
        FlatIndex Place(int round, int tap) => inner.Clip!.Place.Substitute(index, FlatIndex.At(round)).Substitute(inner.Index, FlatIndex.At(tap));
        return Place(tile, 0).Offset >= 0 && Place(tile + width - 1, inner.End - 1).Offset < inner.Clip!.Size;
    }
}
