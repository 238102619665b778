namespace NetGen;

/// <summary>A loss function; what it computes stands in its <see cref="LossFormulaAttribute"/>.</summary>
public interface ILoss;

/// <summary>
/// Says what a loss computes from one output and its target; the mean is over all elements of the batch.
/// NetGen differentiates the formula and vectorises it.
/// </summary>
/// <param name="formula">
/// A C# expression over the output y and the target t with the functions of <see cref="ActivationFormulaAttribute"/>;
/// or softmaxCrossEntropy(y, t), which acts on a whole row of outputs and whose mean is over samples.
/// </param>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class LossFormulaAttribute(string formula) : Attribute
{
    /// <summary>The formula over y and t.</summary>
    public string Formula { get; } = formula;

    /// <summary>The activation that the last layer must have for this loss to make sense; any when null.</summary>
    public Type? After { get; set; }

    /// <summary>The loss and that activation in one stable formula over the last layer's pre-activation x and the target t.</summary>
    public string? Fused { get; set; }

    /// <summary>How outputs under this loss are to be read; as the last activation says when left at <see cref="OutputKind.Values"/>.</summary>
    public OutputKind Output { get; set; }
}
