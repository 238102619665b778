namespace NetGen;

/// <summary>
/// Brings each sample's numbers to mean 0 and variance 1, then scales and shifts each by parameters of its own: y = (x − mean) / √(variance + ε) · w + b.
/// The variance is the biased one; scales start at 1, shifts at 0. Ba, Kiros and Hinton, "Layer Normalization", 2016.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public class LayerNormAttribute : LayerAttribute
{
    /// <summary>ε, above 0, which keeps a sample of equal numbers finite; 1e-5 unless set.</summary>
    public double Epsilon { get; set; } = 1e-5;
}

/// <summary>A layer norm with an activation after it.</summary>
/// <typeparam name="TActivation">A struct with an <see cref="ActivationFormulaAttribute"/>.</typeparam>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class LayerNormAttribute<TActivation> : LayerNormAttribute
    where TActivation : struct, IActivation;
