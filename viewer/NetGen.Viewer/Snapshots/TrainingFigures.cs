namespace NetGen;

/// <summary>
/// What of a training is read, not looked at: numbers, and the curve of the loss. All from one moment, so that they agree with each other.
/// While a window trains they are renewed less often than its picture, because nobody reads thirty numbers a second.
/// </summary>
internal sealed record TrainingFigures
{
    public required long Step { get; init; }

    public required int Epoch { get; init; }

    /// <summary>What is trained with, line by line; the same list as before while nothing in it has changed.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>Epochs from first to last; empty when nobody kept them.</summary>
    public required IReadOnlyList<TrainingProgress> History { get; init; }

    /// <summary>The branch beside the one that is followed; null for none.</summary>
    public BranchFigures? Other { get; init; }

    /// <summary>The epochs of that branch; empty for none.</summary>
    public IReadOnlyList<TrainingProgress> OtherHistory => Other?.History ?? [];

    /// <summary>How the test data are answered, or the training data where there is no test set; null when the samples change, as in a replay buffer.</summary>
    public required Evaluation? Judged { get; init; }

    public required double? NanosecondsASample { get; init; }

    public required long? BytesAStep { get; init; }

    /// <summary>Test samples that are answered wrongly, first those that the network is surest of.</summary>
    public required IReadOnlyList<Mistake> Mistakes { get; init; }
}

/// <summary>One line of a table of facts.</summary>
internal readonly record struct Fact(string Name, string Value);

/// <summary>A sample answered wrongly.</summary>
/// <param name="Picture">The sample.</param>
/// <param name="Actual">Its class.</param>
/// <param name="Predicted">The class it was taken for.</param>
internal sealed record Mistake(Field Picture, int Actual, int Predicted);
