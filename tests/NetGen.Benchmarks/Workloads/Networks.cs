namespace NetGen.Benchmarks;

/// <summary>The tiny network of the spiral: W1, W4 and W5.</summary>
[Network]
[Input(2)]
[Dense<Tanh>(8)]
[Dense<Tanh>(8)]
[Dense<Sigmoid>(1)]
[Loss<BinaryCrossEntropy>]
internal sealed partial class Spiral;

/// <summary>A controller's size: W4.</summary>
[Network]
[Input(16)]
[Dense<Tanh>(32)]
[Dense<Tanh>(32)]
[Dense<Sigmoid>(4)]
[Loss<BinaryCrossEntropy>]
internal sealed partial class Controller;

/// <summary>The usual small network for handwritten digits: W2 and W4.</summary>
[Network]
[Input(784)]
[Dense<ReLU>(128)]
[Dense<ReLU>(64)]
[Dense(10)]
[Loss<SoftmaxCrossEntropy>]
internal sealed partial class Digits;

/// <summary>Two convolutions and a dense layer over pictures of handwritten digits: W3.</summary>
[Network]
[Input(1, 28, 28)]
[Conv2D<ReLU>(8, 5)]
[MaxPool2D(2)]
[Conv2D<ReLU>(16, 5)]
[MaxPool2D(2)]
[Flatten]
[Dense(10)]
[Loss<SoftmaxCrossEntropy>]
internal sealed partial class DigitPictures;
