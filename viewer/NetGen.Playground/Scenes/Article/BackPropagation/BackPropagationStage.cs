using static NetGen.NetworkDiagram;

namespace NetGen.Playground;

/// <summary>One click on the way through a network and back.</summary>
/// <param name="Kind">What is computed.</param>
/// <param name="Unit">For which hidden unit.</param>
internal readonly record struct BackPropagationStage(StageKind Kind, int Unit)
{
    /// <summary>All clicks, in their order.</summary>
    public static BackPropagationStage[] All { get; } =
    [
        .. Each(StageKind.Hidden), new(StageKind.Answer, 0), new(StageKind.AnswerDelta, 0),
        .. Each(StageKind.HiddenDelta), .. Each(StageKind.AnswerGradient), .. Each(StageKind.HiddenGradient), new(StageKind.Update, 0),
    ];

    /// <summary>The method of the written code that does it, and the line in it.</summary>
    public (string Method, string Line) Code => Kind switch
    {
        StageKind.Hidden => ("Dense0WithSlopes", "sum = x[input]"),
        StageKind.Answer => ("Dense1WithSlopes", "sum = y0[input]"),
        StageKind.AnswerDelta => ("LossWithDeltas", "dz1[0] ="),
        StageKind.HiddenDelta => ("Dense1InputGradient", "dz0[input] ="),
        StageKind.AnswerGradient => ("Dense1Gradient", "y0[input] * dz1"),
        StageKind.HiddenGradient => ("Dense0Gradient", "x[input] * dz0"),
        _ => ("LossAndGradient", "Dense1Gradient("),
    };

    /// <summary>What is computed, with its numbers.</summary>
    public string Formula(BackPropagationModel model)
    {
        int unit = Unit;
        string h = "h" + "₁₂₃"[unit], delta = "δ" + "₁₂₃"[unit], value = Number(model.Output(unit));
        return Kind switch
        {
            StageKind.Hidden => $"{h} = tanh({Part(model.Weight(0, unit).Value, model.Input(0))} + {Part(model.Weight(1, unit).Value, model.Input(1))} + {Number(model.Bias(unit))}) = tanh({Number(model.Sum(unit))}) = {value}",
            StageKind.Answer => $"ŷ = sigmoid(v₁·h₁ + v₂·h₂ + v₃·h₃ + {Number(model.BiasOfAnswer)}) = {Number(model.Answered)}",
            StageKind.AnswerDelta => $"δ = 2·(ŷ − t) · ŷ·(1 − ŷ) = {Part(2 * (model.Answered - model.Target), model.Answered * (1 - model.Answered))} = {Fine(model.AnswerDelta)}",
            StageKind.HiddenDelta => $"{delta} = (1 − {h}²) · v·δ = {Number(1 - model.Output(unit) * model.Output(unit))} · {Number(model.AnswerWeight(unit).Value)} · {Fine(model.AnswerDelta)} = {Fine(model.Delta(unit))}",
            StageKind.AnswerGradient => $"∂L/∂v = {h}·δ = {value} · {Fine(model.AnswerDelta)} = {Fine(model.AnswerWeight(unit).Gradient)}",
            StageKind.HiddenGradient => $"∂L/∂w = x·{delta}: {Number(model.Input(0))} · {Fine(model.Delta(unit))} = {Fine(model.Weight(0, unit).Gradient)} and {Number(model.Input(1))} · {Fine(model.Delta(unit))} = {Fine(model.Weight(1, unit).Gradient)}",
            _ => $"w ← w − rate · ∂L/∂w for all 13: the loss falls from {Numbers.Loss(model.LossBefore ?? model.Loss)} to {Numbers.Loss(model.Loss)}",
        };
    }

    /// <summary>A number with three digits, as gradients are small.</summary>
    public static string Fine(double value) => Plot.Text(value, "0.000");

    private static string Part(double left, double right) => $"{Number(left)}·{(right < 0 ? $"({Number(right)})" : Number(right))}";

    private static IEnumerable<BackPropagationStage> Each(StageKind kind) => Enumerable.Range(0, BackPropagationModel.Hidden).Select(unit => new BackPropagationStage(kind, unit));
}

/// <summary>What a click computes.</summary>
internal enum StageKind
{
    Hidden,
    Answer,
    AnswerDelta,
    HiddenDelta,
    AnswerGradient,
    HiddenGradient,
    Update,
}
