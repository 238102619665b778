namespace NetGen;

/// <summary>Takes what there is to read of a training. Two histories take turns, so that one can be drawn while the next is taken.</summary>
internal sealed class FigureTaker(ITraining training, INetwork network, Dataset? train, Dataset? test)
{
    private const int MostMistakes = 12;
    private const int NewestEpochs = 64;

    private readonly Evaluator _evaluator = new(network);
    private readonly List<TrainingProgress>[] _histories = [[], []];
    private IReadOnlyList<Fact> _facts = [];
    private int _turn;

    /// <summary>The figures now; the network must have the training's parameters.</summary>
    public TrainingFigures Take(TrainingHistory? history, StepMeter? meter)
    {
        List<TrainingProgress> epochs = _histories[_turn ^= 1];
        epochs.Clear();
        history?.CopyTo(epochs);
        IReadOnlyList<Fact> facts = TrainingFacts.Of(training);
        _facts = facts.SequenceEqual(_facts) ? _facts : facts;
        return new()
        {
            Step = training.StepCount,
            Epoch = training.Epoch,
            Facts = _facts,
            History = epochs,
            OtherHistory = history?.Other ?? [],
            Judged = (test ?? train) is { } judged ? _evaluator.Evaluate(judged) : null,
            NanosecondsASample = NanosecondsASample(epochs),
            BytesAStep = meter?.BytesAStep,
            Mistakes = test == null ? [] : Mistakes.Find(network, test, MostMistakes),
        };
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
