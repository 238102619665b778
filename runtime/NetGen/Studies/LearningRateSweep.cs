namespace NetGen;

/// <summary>What a learning-rate range test saw.</summary>
/// <param name="Rates">The rates tried, rising.</param>
/// <param name="Losses">The loss of each step's batch.</param>
/// <param name="SmoothedLosses">The same, averaged.</param>
/// <param name="Suggested">The rate at which the averaged loss fell fastest; null where it never fell, or the sweep was shorter than the average.</param>
/// <param name="HasDiverged">Whether the sweep ended early, because the loss had grown too far or a step broke.</param>
public sealed record LearningRateSweep(IReadOnlyList<double> Rates, IReadOnlyList<double> Losses, IReadOnlyList<double> SmoothedLosses, double? Suggested, bool HasDiverged);
