namespace NetGen;

/// <summary>What happens to weights and gradient before a rule sees them, the same for every rule.</summary>
/// <param name="Limit">Gradient elements are held within ± this; infinite for no limit.</param>
/// <param name="Scale">Factor that brings the gradient to its largest norm; 1 for none.</param>
/// <param name="CoupledDecay">λ of g ← g + λ θ.</param>
/// <param name="Keep">Factor of decoupled decay, 1 − γ λ; 1 for none.</param>
internal readonly record struct StepPreparation(double Limit, double Scale, double CoupledDecay, double Keep)
{
    /// <summary>Whether the rule can as well go without: a third of a small network's update.</summary>
    public bool ChangesNothing => double.IsPositiveInfinity(Limit) && Scale == 1 && CoupledDecay == 0 && Keep == 1;
}
