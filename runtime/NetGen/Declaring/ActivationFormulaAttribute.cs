namespace NetGen;

/// <summary>An activation function; what it computes stands in its <see cref="ActivationFormulaAttribute"/>.</summary>
public interface IActivation;

/// <summary>
/// Says what an activation computes. NetGen differentiates the formula, vectorises it and prints it as GLSL.
/// </summary>
/// <param name="formula">
/// A C# expression over x: numbers (1/2 is a real division), + − * /, comparisons with ?:, and exp, expm1, log, log1p, sqrt, abs, min, max, tanh,
/// sigmoid, softplus, logcosh, sin, cos, erf and pow with a constant exponent; or softmax(x), which acts on a whole row of outputs.
/// </param>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class ActivationFormulaAttribute(string formula) : Attribute
{
    /// <summary>The formula over x.</summary>
    public string Formula { get; } = formula;

    /// <summary>Whether weights before this activation start by He's rule rather than Glorot's, as they should before the ReLU family.</summary>
    public bool IsRectifier { get; set; }

    /// <summary>How this activation's values are to be read when it is the last and the loss does not say.</summary>
    public OutputKind Output { get; set; }
}
