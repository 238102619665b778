namespace NetGen.AotSmoke;

/// <summary>The smallest problem that needs a hidden layer.</summary>
[Network]
[Input(2)]
[Dense<Tanh>(8)]
[Dense<Sigmoid>(1)]
[Loss<BinaryCrossEntropy>]
public sealed partial class ExclusiveOr
{
    /// <summary>Its truth table.</summary>
    public static Dataset Table() => new([0, 0, 0, 1, 1, 0, 1, 1], [0, 1, 1, 0], InputSize, OutputSize);
}
