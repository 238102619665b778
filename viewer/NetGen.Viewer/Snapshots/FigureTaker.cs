namespace NetGen;

/// <summary>Takes what there is to read of a training. Two histories take turns, so that one can be drawn while the next is taken.</summary>
internal sealed class FigureTaker(ITraining training, INetwork network, Dataset? train, Dataset? test)
{
    private const int MostMistakes = 12;
    private const int NewestEpochs = 64;

    private readonly Evaluator _evaluator = new(network);
    private readonly List<TrainingProgress>[] _histories = [[], []];
    private readonly List<TrainingProgress>[] _otherHistories = [[], []];
    private IReadOnlyList<Fact> _facts = [];
    private int _turn;

    /// <summary>The figures now; the network must have the training's parameters.</summary>
    /// <param name="history">The epochs so far; may be null.</param>
    /// <param name="meter">What steps cost; may be null.</param>
    /// <param name="timeline">The training's ways; may be null.</param>
    /// <param name="beside">Who asks the branch beside; may be null while none is watched.</param>
    public TrainingFigures Take(TrainingHistory? history, StepMeter? meter, Timeline? timeline = null, BesideTaker? beside = null)
    {
        List<TrainingProgress> epochs = Copied(history, _histories[_turn ^= 1]);
        IReadOnlyList<Fact> facts = TrainingFacts.Of(training);
        _facts = facts.SequenceEqual(_facts) ? _facts : facts;
        return new()
        {
            Step = training.StepCount,
            Epoch = training.Epoch,
            Facts = _facts,
            History = epochs,
            Other = timeline is { Other: { } other } ? BranchFigures.Of(
                (Trainer)training, other.Trainer, Copied(other.History, _otherHistories[_turn]), beside?.Judge(other.Trainer), timeline.IsOtherBroken) : null,
            Judged = (test ?? train) is { } judged ? _evaluator.Evaluate(judged) : null,
            NanosecondsASample = NanosecondsASample(epochs),
            BytesAStep = meter?.BytesAStep,
            Mistakes = test == null ? [] : Mistakes.Find(network, test, MostMistakes),
        };
    }

    private static List<TrainingProgress> Copied(TrainingHistory? history, List<TrainingProgress> epochs)
    {
        epochs.Clear();
        history?.CopyTo(epochs);
        return epochs;
    }

    /// <summary>The median of the newest epochs, so that one interrupted by the system does not show.</summary>
    private static double? NanosecondsASample(List<TrainingProgress> epochs)
    {
        int count = Math.Min(NewestEpochs, epochs.Count);
        if (count == 0)
            return null;
        Span<double> newest = stackalloc double[count];
        for (int i = 0; i < count; i++)
            newest[i] = 1e9 / epochs[epochs.Count - count + i].SamplesPerSecond;
        newest.Sort();
        return newest[count / 2];
    }
}
