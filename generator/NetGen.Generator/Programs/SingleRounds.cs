using NetGen.Generator.Declarations;

namespace NetGen.Generator.Programs;

/// <summary>Writes loops of one round straight: their body, with the index's one value in its place.</summary>
internal static class SingleRounds
{
    public static EquatableArray<Statement> Apply(EquatableArray<Statement> body) => body.Select(Straight).ToEquatableArray();

    private static Statement Straight(Statement statement)
    {
        var inner = Unclipped(StatementRewriting.WithBody(statement, Apply));
        if (inner is Loop empty && empty.Start >= empty.End)
            return new Scope([]);
        return inner is Loop { Clip: null } loop && loop.Start + loop.Stride >= loop.End
            ? new Scope(At(loop.Body, loop.Index, FlatIndex.At(loop.Start)))
            : inner;
    }

    /// <summary>A loop whose bounds no other loop moves has constant ones.</summary>
    private static Statement Unclipped(Statement statement) => statement is Loop { Clip: { Place.Terms.Count: 1 } clip } loop
        ? loop with { Start = Math.Max(loop.Start, -clip.Place.Offset), End = Math.Min(loop.End, clip.Size - clip.Place.Offset), Clip = null }
        : statement;

    /// <summary>The steps with an index's one value in its place.</summary>
    public static EquatableArray<Statement> At(EquatableArray<Statement> body, string index, FlatIndex value) => body
        .Select(statement => StatementRewriting.WithBody(statement, inner => At(inner, index, value)))
        .Select(statement => StatementRewriting.WithPlaces(statement, place => place.Substitute(index, value)))
        .ToEquatableArray();
}
