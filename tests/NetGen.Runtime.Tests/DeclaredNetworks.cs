using NetGen;

namespace Users;

[Network]
[Input(2)]
[Dense<Tanh>(8)]
[Dense<Tanh>(8)]
[Dense<Sigmoid>(1)]
[Loss<BinaryCrossEntropy>]
public sealed partial class Spiral;

[ActivationFormula("x * sigmoid(x)")] public readonly struct Swish : IActivation;

[LossFormula("logcosh(y - t)")] public readonly struct MyLoss : ILoss;

[Network]
[Input(1)]
[Dense<Swish>(6, Init = Init.HeNormal, L2 = 1e-4)]
[Dense(1, Bias = false)]
[Loss<MyLoss>]
public sealed partial class OwnFormulas;

[Network]
[Input(100)]
[Dense<Tanh>(100)]
[Dense(1)]
[Loss<MeanSquaredError>]
public sealed partial class Wide;
