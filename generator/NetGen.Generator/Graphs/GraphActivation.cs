using NetGen.Generator.Declarations;
using NetGen.Generator.Formulas;

namespace NetGen.Generator.Graphs;

/// <summary>An activation understood: a formula over x with its derivative, or the softmax of a whole row.</summary>
/// <param name="Declaration">What the struct says.</param>
/// <param name="Value">f(x); null for softmax.</param>
/// <param name="Slope">f′(x); null for softmax.</param>
internal sealed record GraphActivation(ActivationDeclaration Declaration, Expression? Value, Expression? Slope)
{
    public bool IsSoftmax => Value is null;

    public bool IsIdentity => Value is Variable;

    public string Name => Declaration.Name;
}
