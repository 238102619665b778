namespace NetGen.Playground;

/// <summary>Where the ball is and how it flies; where would you hold the paddle?</summary>
[Network]
[Input(4)]
[Dense<Tanh>(16)]
[Dense<Tanh>(16)]
[Dense(1)]
[Loss<MeanSquaredError>]
internal sealed partial class Imitator;
