namespace NetGen;

/// <summary>A regression's answers: for each sample the true value to the right, the predicted one upwards, the output as its series.</summary>
internal sealed record ScatterView : AnswersView
{
    public required IReadOnlyList<ChartPoint> Train { get; init; }

    public required IReadOnlyList<ChartPoint> Test { get; init; }

    /// <summary>The samples that the training is judged by: those of the test where there are some.</summary>
    public IReadOnlyList<ChartPoint> Judged => Test.Count > 0 ? Test : Train;

    /// <summary>The smallest of the true values.</summary>
    public required float Least { get; init; }

    /// <summary>The largest of the true values.</summary>
    public required float Most { get; init; }

    /// <summary>R², the share of the variance that is explained, on the test points where there are some: 1 is all, 0 no more than the mean says.</summary>
    public required double Explained { get; init; }
}
