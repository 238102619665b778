using NetGen.Generator.Declarations;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Lowering.SampleLanes;

/// <summary>Divides a kernel that sums gradients into parts for threads: each takes some rounds of the outer loops, so that every number is one part's alone.</summary>
internal static class Parts
{
    public static EquatableArray<Statement> Apply(EquatableArray<Statement> body)
    {
        var divided = new List<Statement>();
        foreach (var statement in body)
        {
            if (statement is Loop loop && Folds(loop).All(first => first.DependsOn(loop.Index)))
                divided.Add(new DealtLoop(loop));
            else if (divided.Count > 0 && divided[divided.Count - 1] is FirstPart before)
                divided[divided.Count - 1] = new FirstPart([.. before.Body, statement]);
            else
                divided.Add(new FirstPart([statement]));
        }

        return divided.ToEquatableArray();
    }

    /// <summary>The first parameters of the sums that a statement adds to: where they change from round to round, no two rounds add to the same.</summary>
    private static IEnumerable<FlatIndex> Folds(Statement statement) => statement switch
    {
        Fold fold => [fold.First],
        FoldTile fold => [fold.First],
        AddGradient gradient => gradient.Rows.Select(row => row.First),
        _ => StatementRewriting.Body(statement).SelectMany(Folds),
    };
}
