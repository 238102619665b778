namespace NetGen.Playground;

/// <summary>y = a·x + b: two parameters, so that all of its loss can be seen.</summary>
[Network]
[Input(1)]
[Dense(1)]
[Loss<MeanSquaredError>]
internal sealed partial class StraightLine;
