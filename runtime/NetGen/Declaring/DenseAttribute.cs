namespace NetGen;

/// <summary>A fully connected layer without activation: y = W·x + b.</summary>
/// <param name="units">Number of outputs, at least 1.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public class DenseAttribute(int units) : LayerAttribute
{
    /// <summary>Number of outputs.</summary>
    public int Units { get; } = units;

    /// <summary>Whether each unit adds a bias of its own; true unless set.</summary>
    public bool Bias { get; set; } = true;

    /// <summary>How the weights start; biases start at zero.</summary>
    public Init Init { get; set; }

    /// <summary>λ of the penalty λ·|w| on the weights, 0 unless set. The trainer adds it at the update; the loss stays the data's own.</summary>
    public double L1 { get; set; }

    /// <summary>λ of the penalty λ/2·w² on the weights, 0 unless set. The trainer adds it at the update; the loss stays the data's own.</summary>
    public double L2 { get; set; }
}

/// <summary>A fully connected layer with an activation: y = f(W·x + b).</summary>
/// <typeparam name="TActivation">A struct with an <see cref="ActivationFormulaAttribute"/>.</typeparam>
/// <param name="units">Number of outputs, at least 1.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class DenseAttribute<TActivation>(int units) : DenseAttribute(units)
    where TActivation : struct, IActivation;
