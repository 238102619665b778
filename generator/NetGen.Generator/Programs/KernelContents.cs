using NetGen.Generator.Formulas;

namespace NetGen.Generator.Programs;

/// <summary>Walks what stands in a kernel.</summary>
internal static class KernelContents
{
    /// <summary>Every statement, outer ones before inner ones.</summary>
    public static IEnumerable<Statement> Statements(IEnumerable<Statement> body) =>
        body.SelectMany(statement => statement is Loop loop ? Statements(loop.Body).Prepend(loop) : [statement]);

    /// <summary>Every expression that a statement computes itself.</summary>
    public static IEnumerable<Expression> Expressions(IEnumerable<Statement> body) => Statements(body).SelectMany(OwnExpressions);

    /// <summary>The buffers that are read and written, in the order of the text.</summary>
    public static IEnumerable<string> Buffers(IEnumerable<Statement> body) => Statements(body).SelectMany(statement =>
        OwnExpressions(statement).SelectMany(Leaves).OfType<Element>().Select(element => element.Buffer).Concat(Written(statement)));

    public static IEnumerable<Expression> Leaves(Expression expression)
    {
        var children = expression.Operands;
        return children.Count == 0 ? [expression] : children.SelectMany(Leaves);
    }

    /// <summary>The expressions that a statement computes itself, without those of its body.</summary>
    public static IEnumerable<Expression> OwnExpressions(Statement statement) => statement switch
    {
        Local local => [local.Value],
        Assign assign => [assign.Value],
        Store store => [store.Value],
        AddLoss loss => [loss.Value],
        StoreLossGradient gradient => [gradient.Value],
        AddGradient gradient => gradient.Values,
        _ => [],
    };

    private static IEnumerable<string> Written(Statement statement) => statement switch
    {
        Store store => [store.Buffer],
        StoreLossGradient gradient => [gradient.Buffer],
        DrawMask draw => [draw.Buffer],
        _ => [],
    };
}
