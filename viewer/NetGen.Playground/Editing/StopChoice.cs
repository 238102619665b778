namespace NetGen.Playground;

/// <summary>What ends a training; null for what does not.</summary>
internal sealed record StopChoice
{
    /// <summary>The accuracy on the test points that is enough.</summary>
    public double? Accuracy { get; init; }

    /// <summary>The training loss below which is enough.</summary>
    public double? Loss { get; init; }

    /// <summary>Epochs without a new best that are too many.</summary>
    public int? Patience { get; init; }

    /// <summary>Epochs in all.</summary>
    public int? Epochs { get; init; }

    /// <summary>What a training's own rules say, as far as it can be chosen.</summary>
    public static StopChoice Of(IEnumerable<IStopRule> rules) => new() { Accuracy = rules.OfType<AccuracyAtLeast>().FirstOrDefault()?.Share };

    /// <summary>The rules.</summary>
    public IEnumerable<IStopRule> Rules()
    {
        if (Accuracy is { } share)
            yield return new AccuracyAtLeast(share);
        if (Loss is { } limit)
            yield return new LossBelow(limit);
        if (Patience is { } patience)
            yield return new NoImprovement(patience);
        if (Epochs is { } epochs)
            yield return new MostEpochs(epochs);
    }

    /// <summary>Stops when the training, earlier runs included, has done so many epochs.</summary>
    private sealed class MostEpochs(int epochs) : IStopRule
    {
        public string? AfterEpoch(TrainingProgress progress) =>
            progress.Epoch >= epochs ? FormattableString.Invariant($"Epochs: {progress.Epoch} are done, {epochs} are allowed.") : null;
    }
}

/// <summary>The chosen rules as one that stands among a trainer's, whose choice may change between two steps.</summary>
internal sealed class ChosenStops(StopChoice choice) : IStopRule
{
    private IStopRule[] _rules = [.. choice.Rules()];

    /// <summary>Goes by another choice.</summary>
    public void Choose(StopChoice other) => _rules = [.. other.Rules()];

    /// <inheritdoc/>
    public void Start() => Array.ForEach(_rules, rule => rule.Start());

    /// <inheritdoc/>
    public string? AfterEpoch(TrainingProgress progress) => _rules.Select(rule => rule.AfterEpoch(progress)).FirstOrDefault(why => why != null);
}
