namespace NetGen;

/// <summary>One parameter's slope, found in three ways.</summary>
/// <param name="Parameter">Place in storage order.</param>
/// <param name="Layer">The layer it belongs to.</param>
/// <param name="BackPropagated">By the network's own vectorised backward pass in float.</param>
/// <param name="Reference">By the same program in plain loops and double.</param>
/// <param name="Numeric">By central differences of the loss in double.</param>
public readonly record struct GradientCheckRow(int Parameter, string Layer, float BackPropagated, double Reference, double Numeric);
