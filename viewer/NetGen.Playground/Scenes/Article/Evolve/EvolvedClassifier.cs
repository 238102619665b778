namespace NetGen.Playground;

/// <summary>Two inputs, eight hidden units, one answer: 33 parameters, few enough to be found by trying.</summary>
[Network]
[Input(2)]
[Dense<Tanh>(8)]
[Dense<Sigmoid>(1)]
[Loss<BinaryCrossEntropy>]
internal sealed partial class EvolvedClassifier;
