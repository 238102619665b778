namespace NetGen;

/// <summary>A network of one input: its outputs along it, and the samples.</summary>
internal sealed record CurveView : AnswersView
{
    public required string InputName { get; init; }

    public required float Left { get; init; }

    public required float Right { get; init; }

    /// <summary>Each output at places evenly spaced from left to right, [outputs][places].</summary>
    public required float[][] Outputs { get; init; }

    public required IReadOnlyList<ChartPoint> Train { get; init; }

    public required IReadOnlyList<ChartPoint> Test { get; init; }

    /// <summary>Whether outputs are probabilities, each series a class.</summary>
    public required bool AreProbabilities { get; init; }
}
