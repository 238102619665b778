namespace NetGen.Benchmarks;

/// <summary>The tiny network of the spiral.</summary>
[Network]
[Input(2)]
[Dense<Tanh>(8)]
[Dense<Tanh>(8)]
[Dense<Sigmoid>(1)]
[Loss<BinaryCrossEntropy>]
internal sealed partial class Spiral;

/// <summary>The usual small network for handwritten digits.</summary>
[Network]
[Input(784)]
[Dense<ReLU>(128)]
[Dense<ReLU>(64)]
[Dense(10)]
[Loss<SoftmaxCrossEntropy>]
internal sealed partial class Digits;
