namespace NetGen.Generator.Tests.Truth;

/// <summary>A loss by name, and what it has to compute, written down a second time.</summary>
/// <param name="Name">The struct's name.</param>
/// <param name="Formula">The user's own formula; null where the runtime has the struct.</param>
/// <param name="Apply">The loss of one output and its target; null for the cross-entropies of a row of classes.</param>
/// <param name="Targets">What targets look like.</param>
internal sealed record LossUnderTest(string Name, string? Formula, Func<Dual, double, Dual>? Apply, TargetKind Targets)
{
    /// <summary>−Σ t·log y of probabilities; its last layer is a softmax.</summary>
    public static LossUnderTest CrossEntropy { get; } = new("CrossEntropy", null, null, TargetKind.Distribution);

    /// <summary>−Σ t·log softmax(y) of logits; its last layer has no activation.</summary>
    public static LossUnderTest SoftmaxCrossEntropy { get; } = new("SoftmaxCrossEntropy", null, null, TargetKind.Distribution);

    /// <summary>The same as a user's own, which takes anything for logits.</summary>
    public static LossUnderTest OwnSoftmaxCrossEntropy { get; } = new("OwnCrossEntropy", "softmaxCrossEntropy(y, t)", null, TargetKind.Distribution);

    /// <summary>Of probabilities; its last layer is a sigmoid.</summary>
    public static LossUnderTest BinaryCrossEntropy { get; } =
        new("BinaryCrossEntropy", null, (y, t) => -(t * Dual.Log(y) + (1 - t) * Dual.Log(1 - y)), TargetKind.Probability);

    /// <summary>Of logits; its last layer has no activation.</summary>
    public static LossUnderTest SigmoidCrossEntropy { get; } =
        new("SigmoidCrossEntropy", null, (y, t) => -(t * Dual.Log(Dual.Sigmoid(y)) + (1 - t) * Dual.Log(1 - Dual.Sigmoid(y))), TargetKind.Probability);

    /// <summary>Those that fit after anything.</summary>
    public static IReadOnlyList<LossUnderTest> Elementwise { get; } =
    [
        new("MeanSquaredError", null, (y, t) => (y - t) * (y - t), TargetKind.Value),
        new("MeanAbsoluteError", null, (y, t) => Dual.Abs(y - t), TargetKind.Value),
        new("Huber", null, (y, t) => Dual.Where(Dual.Abs(y - t), 1, Dual.Abs(y - t) - 0.5, (y - t) * (y - t) / 2), TargetKind.Value),
        new("Hinge", null, (y, t) => Dual.Max(0, 1 - t * y), TargetKind.Sign),
        new("LogCosh", null, (y, t) => Dual.LogCosh(y - t), TargetKind.Value),
    ];
}

/// <summary>What a loss's targets look like.</summary>
internal enum TargetKind
{
    Value,
    Probability,
    Sign,
    Distribution,
}
