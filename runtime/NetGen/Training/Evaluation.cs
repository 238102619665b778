namespace NetGen;

/// <summary>How well a network does on a data set.</summary>
/// <param name="Count">Samples evaluated.</param>
/// <param name="Loss">Mean loss in inference mode, without penalties.</param>
/// <param name="Accuracy">Share of answers that are right, 0 to 1, where each yes-or-no output is an answer of its own; null for regression.</param>
/// <param name="Confusion">True against predicted class; null for regression and for several yes-or-no outputs.</param>
public sealed record Evaluation(int Count, double Loss, double? Accuracy, ConfusionMatrix? Confusion);
