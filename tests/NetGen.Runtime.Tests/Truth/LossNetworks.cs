namespace NetGen.Tests.Truth;

// A loss on what goes in: with weights of the identity and no bias, inputs are the last layer's pre-activations.

[Network, Input(1), Dense(1, Bias = false), Loss<MeanSquaredError>] public sealed partial class SquaredErrorOf1;
[Network, Input(2), Dense(2, Bias = false), Loss<MeanSquaredError>] public sealed partial class SquaredErrorOf2;
[Network, Input(1), Dense(1, Bias = false), Loss<MeanAbsoluteError>] public sealed partial class AbsoluteErrorOf1;
[Network, Input(2), Dense(2, Bias = false), Loss<MeanAbsoluteError>] public sealed partial class AbsoluteErrorOf2;
[Network, Input(3), Dense(3, Bias = false), Loss<MeanSquaredError>] public sealed partial class SquaredErrorOf3;
[Network, Input(3), Dense(3, Bias = false), Loss<MeanAbsoluteError>] public sealed partial class AbsoluteErrorOf3;
[Network, Input(1), Dense(1, Bias = false), Loss<Huber>] public sealed partial class HuberOf1;
[Network, Input(2), Dense(2, Bias = false), Loss<Huber>] public sealed partial class HuberOf2;
[Network, Input(3), Dense(3, Bias = false), Loss<Huber>] public sealed partial class HuberOf3;
[Network, Input(1), Dense(1, Bias = false), Loss<LogCosh>] public sealed partial class LogCoshOf1;
[Network, Input(2), Dense(2, Bias = false), Loss<LogCosh>] public sealed partial class LogCoshOf2;
[Network, Input(3), Dense(3, Bias = false), Loss<LogCosh>] public sealed partial class LogCoshOf3;
[Network, Input(1), Dense(1, Bias = false), Loss<Hinge>] public sealed partial class HingeOf1;
[Network, Input(2), Dense(2, Bias = false), Loss<Hinge>] public sealed partial class HingeOf2;
[Network, Input(1), Dense(1, Bias = false), Loss<SigmoidCrossEntropy>] public sealed partial class SigmoidCrossEntropyOf1;
[Network, Input(2), Dense(2, Bias = false), Loss<SigmoidCrossEntropy>] public sealed partial class SigmoidCrossEntropyOf2;
[Network, Input(1), Dense<Sigmoid>(1, Bias = false), Loss<BinaryCrossEntropy>] public sealed partial class BinaryCrossEntropyOf1;
[Network, Input(2), Dense<Sigmoid>(2, Bias = false), Loss<BinaryCrossEntropy>] public sealed partial class BinaryCrossEntropyOf2;
[Network, Input(3), Dense(3, Bias = false), Loss<SoftmaxCrossEntropy>] public sealed partial class SoftmaxCrossEntropyOf3;
[Network, Input(3), Dense<Softmax>(3, Bias = false), Loss<CrossEntropy>] public sealed partial class CrossEntropyOf3;
