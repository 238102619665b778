using NetGen.Generator.Declarations;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Lowering.SampleLanes;

/// <summary>Lets the pointers of innermost loops walk from round to round instead of being computed anew in each.</summary>
internal static class WalkingPointers
{
    public static EquatableArray<Statement> Apply(EquatableArray<Statement> body) => body.SelectMany(Walked).ToEquatableArray();

    private static IEnumerable<Statement> Walked(Statement statement)
    {
        if (statement is not Loop { Clip: null } loop || loop.Body.Any(step => StatementRewriting.Body(step).Count > 0))
            return [StatementRewriting.WithBody(statement, Apply)];
        var walking = loop.Body.OfType<Pointer>().Where(pointer => pointer.Start.DependsOn(loop.Index)).ToList();
        if (walking.Count == 0)
            return [statement];
        return
        [
            .. walking.Select(pointer => pointer with { Start = pointer.Start.Substitute(loop.Index, FlatIndex.At(loop.Start)) }),
            new Walk(loop with { Body = loop.Body.Except(walking).ToEquatableArray() },
                walking.Select(pointer => new WalkingPointer(pointer.Name, pointer.Start.StrideOf(loop.Index) * loop.Stride, pointer.IsLanes)).ToEquatableArray()),
        ];
    }
}
