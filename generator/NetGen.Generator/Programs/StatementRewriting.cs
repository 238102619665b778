using NetGen.Generator.Declarations;
using NetGen.Generator.Formulas;

namespace NetGen.Generator.Programs;

/// <summary>Rebuilds a statement with other contents.</summary>
internal static class StatementRewriting
{
    /// <summary>The statement's body; empty where it has none.</summary>
    public static EquatableArray<Statement> Body(Statement statement) => statement switch
    {
        Loop loop => loop.Body,
        LaneLoop loop => loop.Body,
        BlockLoop loop => loop.Body,
        Scope scope => scope.Body,
        Method method => method.Body,
        DealtLoop dealt => dealt.Whole.Body,
        FirstPart first => first.Body,
        _ => [],
    };

    /// <summary>The statement with its body, where it has one, put through a pass.</summary>
    public static Statement WithBody(Statement statement, Func<EquatableArray<Statement>, EquatableArray<Statement>> pass) => statement switch
    {
        Loop loop => loop with { Body = pass(loop.Body) },
        LaneLoop loop => loop with { Body = pass(loop.Body) },
        BlockLoop loop => new BlockLoop(pass(loop.Body)),
        Scope scope => new Scope(pass(scope.Body)),
        Method method => new Method(pass(method.Body)),
        DealtLoop dealt => new DealtLoop(dealt.Whole with { Body = pass(dealt.Whole.Body) }),
        FirstPart first => new FirstPart(pass(first.Body)),
        _ => statement,
    };

    /// <summary>The statement with parts of its own expressions replaced.</summary>
    public static Statement WithExpressions(Statement statement, Func<Expression, Expression?> replacement) => statement switch
    {
        Local local => local with { Value = local.Value.Replace(replacement) },
        Assign assign => assign with { Value = assign.Value.Replace(replacement) },
        Store store => store with { Value = store.Value.Replace(replacement) },
        AddLoss loss => new AddLoss(loss.Value.Replace(replacement)),
        StoreLossGradient gradient => gradient with { Value = gradient.Value.Replace(replacement) },
        AddGradient gradient => gradient with
        {
            Rows = gradient.Rows.Select(row => row with { Values = row.Values.Select(value => value.Replace(replacement)).ToEquatableArray() }).ToEquatableArray(),
        },
        _ => statement,
    };

    /// <summary>The statement with every place that it reads or writes put through a function.</summary>
    public static Statement WithPlaces(Statement statement, Func<FlatIndex, FlatIndex> move)
    {
        Statement written = statement switch
        {
            Store store => store with { Index = move(store.Index) },
            StoreLossGradient gradient => gradient with { Index = move(gradient.Index) },
            AddGradient gradient => gradient with { Rows = gradient.Rows.Select(row => row with { First = move(row.First) }).ToEquatableArray() },
            Fold fold => fold with { From = move(fold.From), First = move(fold.First) },
            FoldTile fold => fold with { From = move(fold.From), First = move(fold.First) },
            Pointer pointer => pointer with { Start = move(pointer.Start) },
            Loop { Clip: { } clip } loop => loop with { Clip = clip with { Place = move(clip.Place) } },
            _ => statement,
        };
        return WithExpressions(written, part => part switch
        {
            Element element => element with { Index = move(element.Index) },
            Parameter parameter => parameter with { Index = move(parameter.Index) },
            ParameterLanes lanes => lanes with { Index = move(lanes.Index) },
            _ => null,
        });
    }
}
