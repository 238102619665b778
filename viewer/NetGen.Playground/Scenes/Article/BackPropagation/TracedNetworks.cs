#pragma warning disable NG0040 // The squared error of a sigmoid has every factor of the chain rule to show.

namespace NetGen.Playground;

/// <summary>A network small enough to be followed number by number.</summary>
[Network]
[Input(2)]
[Dense<Tanh>(3)]
[Dense<Sigmoid>(1)]
[Loss<MeanSquaredError>]
internal sealed partial class Traced;

/// <summary>Its hidden layer alone.</summary>
[Network]
[Input(2)]
[Dense<Tanh>(3)]
[Loss<MeanSquaredError>]
internal sealed partial class TracedHidden;

/// <summary>Its hidden layer's sums, before the activation.</summary>
[Network]
[Input(2)]
[Dense(3)]
[Loss<MeanSquaredError>]
internal sealed partial class TracedSums;
