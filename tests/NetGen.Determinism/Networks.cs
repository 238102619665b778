namespace NetGen.Determinism;

#pragma warning disable NG0041 // Every initialiser has its turn, whether or not it suits the activation.

/// <summary>Two classes apart by a curve.</summary>
[Network]
[Input(2)]
[Dense<Tanh>(8)]
[Dense<Tanh>(8)]
[Dense<Sigmoid>(1)]
[Loss<BinaryCrossEntropy>]
public sealed partial class TwoClasses;

/// <summary>Three classes, with penalties.</summary>
[Network]
[Input(2)]
[Dense<GELU>(19, L2 = 1e-3)]
[Dense<Mish>(7, L1 = 1e-4, Init = Init.LeCunNormal)]
[Dense(3)]
[Loss<SoftmaxCrossEntropy>]
public sealed partial class ThreeClasses;

/// <summary>A curve, without biases.</summary>
[Network]
[Input(2)]
[Dense<SiLU>(17, Init = Init.HeNormal)]
[Dense<ELU>(9, Bias = false)]
[Dense<Waves>(5)]
[Dense(1)]
[Loss<Huber>]
public sealed partial class Curve;

/// <summary>Every function of formulas that the other networks lack.</summary>
[ActivationFormula("sin(x) + cos(2 * x) / 2 + log1p(abs(x)) + sqrt(x * x + 1) + pow(1 + x * x, 0.3) - logcosh(x) + erf(x) * exp(-x * x)")]
public readonly struct Waves : IActivation;

/// <summary>Pictures through every kind of layer, numbers dropped on the way.</summary>
[Network]
[Input(2, 9, 8)]
[Conv2D<ReLU>(5, 3, Padding = Padding.Same, L2 = 1e-3)]
[Dropout(0.2)]
[MaxPool2D(1, 2)]
[Conv2D(6, 3, 2, Stride = 2, Zeros = 1)]
[LayerNorm<GELU>]
[AveragePool2D(5, 1)]
[Flatten]
[Dropout(0.4)]
[Dense(3)]
[Loss<SoftmaxCrossEntropy>]
public sealed partial class Pictures;
