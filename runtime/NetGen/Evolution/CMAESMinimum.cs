namespace NetGen;

/// <summary>What CMA-ES found.</summary>
/// <param name="Point">The best argument that was evaluated; the start when none was.</param>
/// <param name="Value">The function there.</param>
/// <param name="Evaluations">How often the function was asked.</param>
public sealed record CMAESMinimum(IReadOnlyList<double> Point, double Value, long Evaluations);
