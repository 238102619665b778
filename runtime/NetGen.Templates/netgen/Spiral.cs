using NetGen;

/// <summary>On which arm of a spiral does a point of the plane lie?</summary>
[Network]
[Input(2)]
[Dense<Tanh>(8)]
[Dense<Tanh>(8)]
[Dense<Sigmoid>(1)]
[Loss<BinaryCrossEntropy>]
public sealed partial class Spiral;
