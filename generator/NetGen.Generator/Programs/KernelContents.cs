using NetGen.Generator.Declarations;
using NetGen.Generator.Formulas;

namespace NetGen.Generator.Programs;

/// <summary>Walks what stands in a kernel.</summary>
internal static class KernelContents
{
    /// <summary>Every statement, outer ones before inner ones.</summary>
    public static List<Statement> Statements(IEnumerable<Statement> body)
    {
        var statements = new List<Statement>();
        Add(body);
        return statements;

        void Add(IEnumerable<Statement> steps)
        {
            foreach (var step in steps)
            {
                statements.Add(step);
                if (step is Loop loop)
                    Add(loop.Body);
            }
        }
    }

    /// <summary>Every expression that a statement computes itself.</summary>
    public static IEnumerable<Expression> Expressions(IEnumerable<Statement> body) => Statements(body).SelectMany(statement => OwnExpressions(statement));

    /// <summary>The leaves of all expressions.</summary>
    public static IEnumerable<Expression> Leaves(IEnumerable<Statement> body) => Statements(body).SelectMany(statement => OwnLeaves(statement));

    /// <summary>The buffers that are read and written, in the order of the text.</summary>
    public static IEnumerable<string> Buffers(IEnumerable<Statement> body) => Statements(body).SelectMany(Buffers);

    /// <summary>The buffers that a statement reads and writes itself.</summary>
    public static IEnumerable<string> Buffers(Statement statement)
    {
        foreach (var leaf in OwnLeaves(statement))
        {
            if (leaf is Element element)
                yield return element.Buffer;
        }

        if (Written(statement) is { } written)
            yield return written;
    }

    /// <summary>The expressions that a statement computes itself, without those of its body.</summary>
    public static EquatableArray<Expression> OwnExpressions(Statement statement) => statement switch
    {
        Local local => [local.Value],
        Assign assign => [assign.Value],
        Store store => [store.Value],
        AddLoss loss => [loss.Value],
        StoreLossGradient gradient => [gradient.Value],
        AddGradient gradient => gradient.Values,
        _ => [],
    };

    /// <summary>The leaves of the expressions that a statement computes itself.</summary>
    public static EquatableArray<Expression> OwnLeaves(Statement statement) =>
        OwnExpressions(statement) is { Count: 1 } only ? only[0].Leaves : OwnExpressions(statement).SelectMany(expression => expression.Leaves);

    /// <summary>The buffer that a statement writes itself; null for none.</summary>
    public static string? Written(Statement statement) => statement switch
    {
        Store store => store.Buffer,
        StoreLossGradient gradient => gradient.Buffer,
        DrawMask draw => draw.Buffer,
        _ => null,
    };
}
