namespace NetGen;

/// <summary>
/// <see cref="Adam"/> with decoupled weight decay: θ ← θ (1 − γ λ) before its step, so that the decay is not measured by the gradient's size.
/// λ is 0.01 unless set otherwise. Loshchilov and Hutter, "Decoupled Weight Decay Regularization", 2019.
/// </summary>
public sealed class AdamW : Adam
{
    /// <summary>Adam with decoupled weight decay.</summary>
    /// <inheritdoc cref="Adam(double, double, double, double)"/>
    public AdamW(double learningRate = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double epsilon = 1e-8)
        : base(learningRate, beta1, beta2, epsilon) => WeightDecay = 1e-2;

    /// <inheritdoc/>
    public override string Name => nameof(AdamW);

    /// <inheritdoc/>
    protected override bool DecayIsDecoupled => true;
}
