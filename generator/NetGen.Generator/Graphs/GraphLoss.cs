using NetGen.Generator.Declarations;
using NetGen.Generator.Formulas;

namespace NetGen.Generator.Graphs;

/// <summary>A loss understood.</summary>
/// <param name="Declaration">What the struct says.</param>
/// <param name="Text">The formula that is computed, as the user reads it.</param>
/// <param name="OnLogits">Whether it acts on the last layer's pre-activation x (a fused form) rather than on its output y.</param>
/// <param name="Value">The loss of one output; null for the softmax cross-entropy of a whole row.</param>
/// <param name="Slope">Its derivative by x or y; null for the softmax cross-entropy of a whole row.</param>
internal sealed record GraphLoss(LossDeclaration Declaration, string Text, bool OnLogits, Expression? Value, Expression? Slope)
{
    public bool IsRow => Value is null;

    /// <summary>The variable that the formula speaks of beside t.</summary>
    public string Variable => OnLogits ? "x" : "y";
}
