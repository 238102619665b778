namespace NetGen.Playground;

/// <summary>Position, speed, angle and turning of cart and pole; one answer, whose sign says where to push. 25 parameters.</summary>
[Network]
[Input(CartPole.ObservationSize)]
[Dense<Tanh>(4)]
[Dense<Tanh>(1)]
[Loss<MeanSquaredError>]
internal sealed partial class PoleController;
