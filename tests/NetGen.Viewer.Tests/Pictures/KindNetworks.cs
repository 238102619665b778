namespace NetGen.Tests;

[Network]
[Input(1)]
[Dense<Tanh>(6)]
[Dense<Sigmoid>(1)]
[Loss<BinaryCrossEntropy>]
internal sealed partial class OneInputQuestion;

[Network]
[Input(1)]
[Dense<Tanh>(6)]
[Dense(3)]
[Loss<SoftmaxCrossEntropy>]
internal sealed partial class OneInputClasses;

[Network]
[Input(2)]
[Dense<Tanh>(8)]
[Dense<Softmax>(8)]
[Loss<CrossEntropy>]
internal sealed partial class EightClasses;

[Network]
[Input(2)]
[Dense<Tanh>(6)]
[Dense<Sigmoid>(1)]
[Loss<BinaryCrossEntropy>]
internal sealed partial class Question;

[Network]
[Input(2)]
[Dense<LeakyReLU>(8)]
[Dense<LeakyReLU>(8)]
[Dense<LeakyReLU>(8)]
[Dense<LeakyReLU>(8)]
[Dense<LeakyReLU>(8)]
[Dense<LeakyReLU>(8)]
[Dense<LeakyReLU>(8)]
[Dense<LeakyReLU>(8)]
[Dense<LeakyReLU>(8)]
[Dense<Sigmoid>(1)]
[Loss<BinaryCrossEntropy>]
internal sealed partial class TenLayers;

[Network]
[Input(3)]
[Dense<ReLU>(70)]
[Dense<ReLU>(40)]
[Dense(2)]
[Loss<MeanSquaredError>]
internal sealed partial class TwoValues;

[Network]
[Input(3)]
[Dense<Tanh>(5)]
[Dense<Sigmoid>(4)]
[Loss<BinaryCrossEntropy>]
internal sealed partial class FourQuestions;

[Network]
[Input(40)]
[Dense<ReLU>(30)]
[Dense(26)]
[Loss<SoftmaxCrossEntropy>]
internal sealed partial class Letters;
