using NetGen.Generator.Declarations;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Lowering.SampleLanes;

/// <summary>Gives each gradient of a kernel its own rows of partial sums, one after the other as the steps go through them.</summary>
internal static class PartialRows
{
    /// <summary>Rows that the steps need.</summary>
    public static int Count(EquatableArray<Statement> body) => body.Sum(Count);

    /// <summary>The steps with each gradient replaced by what is done with its rows, of which the first is told.</summary>
    public static EquatableArray<Statement> Apply(EquatableArray<Statement> body, Func<AddGradient, FlatIndex, Statement> replace) => Apply(body, FlatIndex.At(0), replace);

    private static EquatableArray<Statement> Apply(EquatableArray<Statement> body, FlatIndex place, Func<AddGradient, FlatIndex, Statement> replace)
    {
        var replaced = new List<Statement>();
        foreach (var statement in body)
        {
            var inside = LoopOf(statement) is { } loop ? place + (FlatIndex.Of(loop.Index) + -loop.Start) * CountOfIndex(loop) : place;
            replaced.Add(statement is AddGradient gradient ? replace(gradient, place) : StatementRewriting.WithBody(statement, inner => Apply(inner, inside, replace)));
            place += Count(statement);
        }

        return replaced.ToEquatableArray();
    }

    private static int Count(Statement statement) => statement switch
    {
        AddGradient gradient => gradient.Values.Count,
        _ when LoopOf(statement) is { } loop => (loop.End - loop.Start) * CountOfIndex(loop),
        _ => Count(StatementRewriting.Body(statement)),
    };

    /// <summary>Rows for each number that a loop's index goes on.</summary>
    private static int CountOfIndex(Loop loop) => (Count(loop.Body) + loop.Stride - 1) / loop.Stride;

    private static Loop? LoopOf(Statement statement) => statement as Loop ?? (statement as DealtLoop)?.Whole;
}
