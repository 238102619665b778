using NetGen.Generator.Declarations;

namespace NetGen.Generator.Programs;

/// <summary>Writes loops of one round straight: their body, with the index's one value in its place.</summary>
internal static class SingleRounds
{
    public static EquatableArray<Statement> Apply(EquatableArray<Statement> body) => body.Select(Straight).ToEquatableArray();

    private static Statement Straight(Statement statement)
    {
        var inner = StatementRewriting.WithBody(statement, Apply);
        return inner is Loop loop && loop.Start + loop.Stride >= loop.End
            ? new Scope(At(loop.Body, loop.Index, FlatIndex.At(loop.Start)))
            : inner;
    }

    private static EquatableArray<Statement> At(EquatableArray<Statement> body, string index, FlatIndex value) => body
        .Select(statement => StatementRewriting.WithBody(statement, inner => At(inner, index, value)))
        .Select(statement => StatementRewriting.WithPlaces(statement, place => place.Substitute(index, value)))
        .ToEquatableArray();
}
