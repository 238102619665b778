namespace NetGen.Tests.Truth;

#pragma warning disable NG0040 // The squared error of a sigmoid is one of the networks whose numbers libtorch has computed.

[Network, Input(2), Dense<ReLU>(2, Bias = false), Dense<Sigmoid>(1, Bias = false), Loss<MeanSquaredError>]
public sealed partial class WithoutBiases;

[Network, Input(2), Dense<Tanh>(8), Dense<Tanh>(8), Dense<Sigmoid>(1), Loss<BinaryCrossEntropy>]
public sealed partial class TanhCrossEntropy;

[Network, Input(2), Dense<Tanh>(8), Dense<Tanh>(8), Dense<Sigmoid>(1), Loss<MeanSquaredError>]
public sealed partial class TanhSquaredError;

[Network, Input(4), Dense<ReLU>(10), Dense(3), Loss<SoftmaxCrossEntropy>]
public sealed partial class ReLUClasses;

[Network, Input(13), Dense<GELU>(16), Dense<SiLU>(16), Dense(3), Loss<SoftmaxCrossEntropy>]
public sealed partial class SmoothClasses;

[Network, Input(5), Dense<LeakyReLU>(7), Dense(2), Loss<Huber>]
public sealed partial class HuberRegression;

[Network, Input(1, 8, 8), Conv2D<ReLU>(4, 3), MaxPool2D(2), Flatten, Dense(3), Loss<SoftmaxCrossEntropy>]
public sealed partial class LargestOfWindows;

[Network, Input(1, 8, 8), Conv2D<Tanh>(3, 3), AveragePool2D(2), Flatten, Dense(3), Loss<SoftmaxCrossEntropy>]
public sealed partial class MeansOfWindows;

[Network, Input(2, 8, 8), Conv2D<ReLU>(3, 3, Stride = 2, Zeros = 1), Flatten, Dense(3), Loss<SoftmaxCrossEntropy>]
public sealed partial class EverySecondWindow;

[Network, Input(1, 8, 8), Conv2D<SiLU>(3, 3, Stride = 2, Padding = Padding.Same), Flatten, Dense(2), Loss<MeanSquaredError>]
public sealed partial class PaddedAsInKeras;

[Network, Input(6), Dense(9), LayerNorm<GELUTanh>, Dense(4), Loss<MeanSquaredError>]
public sealed partial class Normalized;
