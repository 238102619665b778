namespace NetGen.Generator.Tests.Truth;

/// <summary>An activation by name, and what it has to compute, written down a second time.</summary>
/// <param name="Name">The struct's name.</param>
/// <param name="Formula">The user's own formula; null where the runtime has the struct.</param>
/// <param name="Apply">The function; null for softmax.</param>
internal sealed record ActivationUnderTest(string Name, string? Formula, Func<Dual, Dual>? Apply)
{
    public static ActivationUnderTest Softmax { get; } = new("Softmax", null, null);

    public static ActivationUnderTest Identity { get; } = new("Identity", null, x => x);

    public static ActivationUnderTest Sigmoid { get; } = new("Sigmoid", null, Dual.Sigmoid);

    /// <summary>The runtime's own that act on one number.</summary>
    public static IReadOnlyList<ActivationUnderTest> BuiltIn { get; } =
    [
        Identity,
        new("ReLU", null, x => Dual.Max(x, 0)),
        new("LeakyReLU", null, x => Dual.Where(x, 0, x, 0.01 * x)),
        new("ELU", null, x => Dual.Where(x, 0, x, Dual.Exp(x) - 1)),
        new("SELU", null, x => 1.0507009873554805 * Dual.Where(x, 0, x, 1.6732632423543772 * (Dual.Exp(x) - 1))),
        new("GELU", null, x => 0.5 * x * (1 + Dual.Erf(x * Math.Sqrt(0.5)))),
        new("GELUTanh", null, x => 0.5 * x * (1 + Dual.Tanh(Math.Sqrt(2 / Math.PI) * (x + 0.044715 * x * x * x)))),
        new("SiLU", null, x => x * Dual.Sigmoid(x)),
        new("Mish", null, x => x * Dual.Tanh(Dual.Log(1 + Dual.Exp(x)))),
        new("Softplus", null, x => Dual.Where(x, 20, x, Dual.Log(1 + Dual.Exp(x)))),
        Sigmoid,
        new("LogSigmoid", null, x => Dual.Log(Dual.Sigmoid(x))),
        new("Tanh", null, Dual.Tanh),
        new("HardTanh", null, x => Dual.Max(Dual.Min(x, 1), -1)),
        new("HardSigmoid", null, x => Dual.Max(Dual.Min(x + 3, 6), 0) / 6),
        new("HardSwish", null, x => x * Dual.Max(Dual.Min(x + 3, 6), 0) / 6),
        new("Softsign", null, x => x / (1 + Dual.Abs(x))),
    ];
}
