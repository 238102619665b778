namespace NetGen.Playground;

/// <summary>One neuron that answers with a probability.</summary>
[Network]
[Input(2)]
[Dense<Sigmoid>(1)]
[Loss<BinaryCrossEntropy>]
internal sealed partial class SigmoidNeuron;

/// <summary>One neuron that answers between −1 and 1.</summary>
[Network]
[Input(2)]
[Dense<Tanh>(1)]
[Loss<MeanSquaredError>]
internal sealed partial class TanhNeuron;

/// <summary>One neuron that is silent on one side.</summary>
[Network]
[Input(2)]
[Dense<ReLU>(1)]
[Loss<MeanSquaredError>]
internal sealed partial class ReLUNeuron;
