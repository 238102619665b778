namespace NetGen;

/// <summary>All that an optimizer remembers between steps, by name: what a checkpoint keeps.</summary>
/// <param name="Vectors">Parameter-shaped running values, such as Adam's mean and variance; the arrays themselves, not copies.</param>
/// <param name="Scalars">Running products and the step count, in double so that resuming is exact.</param>
public sealed record OptimizerState(IReadOnlyList<KeyValuePair<string, float[]>> Vectors, IDictionary<string, double> Scalars);
