using NetGen;

namespace Users;

[Network]
[Input(2)]
[Dense<Tanh>(4)]
[Dense<Sigmoid>(1)]
[Loss<BinaryCrossEntropy>]
public sealed partial class ExclusiveOr;

[Network]
[Input(4)]
[Dense<Tanh>(8)]
[Dense<Tanh>(1)]
[Loss<MeanSquaredError>]
public sealed partial class Balancer;

[Network]
[Input(4)]
[Dense<Tanh>(8)]
[Dense(2)]
[Loss<MeanSquaredError>]
public sealed partial class TwoWayBalancer;
