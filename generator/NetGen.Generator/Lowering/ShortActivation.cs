using NetGen.Generator.Declarations;
using NetGen.Generator.Formulas;
using NetGen.Generator.Graphs;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Lowering;

/// <summary>An activation of a few instructions, applied to each sum where it is stored.</summary>
internal static class ShortActivation
{
    private const int MostNodes = 8;

    public static bool Is(GraphLayer layer) =>
        layer.Definition.ActivatesAtOnce && Slopes.Exist(layer) && layer.Activation.Value! is { Size: <= MostNodes } value && HasNoCalls(value);

    public static EquatableArray<Statement> Apply(GraphLayer layer, string output, EquatableArray<Statement> body) => body
        .Select(statement => statement is Store store && store.Buffer == output
            ? store with { Value = layer.Activation.Value!.Replace(part => part is Variable ? store.Value : null) }
            : StatementRewriting.WithBody(statement, inner => Apply(layer, output, inner)))
        .ToEquatableArray();

    /// <summary>What is no single instruction stands once, in a loop over the outputs.</summary>
    private static bool HasNoCalls(Expression value) =>
        (value is not Call call || call.Function == Kinks.Max || call.Function == Kinks.Min || call.Function == Kinks.Abs) && value.Operands.All(HasNoCalls);
}
