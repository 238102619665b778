using NetGen.Generator.Declarations;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Lowering.SampleLanes;

/// <summary>
/// Writes out the innermost of nested sums where it is short, as along the row of a kernel: its places become constants,
/// and what neighbouring rounds read too is read once.
/// </summary>
internal static class ShortSums
{
    private const int MostRounds = 7;

    public static EquatableArray<Statement> Apply(EquatableArray<Statement> body) => body.Select(Unrolled).ToEquatableArray();

    private static Statement Unrolled(Statement statement) =>
        statement is Loop { Body.Count: 1 } outer && outer.Body[0] is Loop inner && inner.Clip is null && IsShort(inner)
            ? outer with { Body = Enumerable.Range(inner.Start, inner.End - inner.Start).SelectMany(round => At(inner, round)).ToEquatableArray() }
            : StatementRewriting.WithBody(statement, Apply);

    /// <summary>Whether a loop is written out: seven rounds are the row of the largest usual kernel.</summary>
    public static bool IsShort(Loop loop) => loop is { Start: 0, Stride: 1, End: <= MostRounds } && loop.Body.All(step => step is Assign);

    private static EquatableArray<Statement> At(Loop loop, int round) =>
        loop.Body.Select(step => StatementRewriting.WithPlaces(step, place => place.Substitute(loop.Index, FlatIndex.At(round))));
}
