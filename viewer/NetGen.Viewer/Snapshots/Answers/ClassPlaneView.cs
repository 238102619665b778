namespace NetGen;

/// <summary>A classifier of two inputs seen over a part of the plane.</summary>
internal sealed record ClassPlaneView : AnswersView
{
    /// <summary>The part that is seen.</summary>
    public required PlaneRange Range { get; init; }

    /// <inheritdoc cref="PlaneView.IsDiscrete"/>
    public bool IsDiscrete { get; init; }

    /// <summary>For each class its probability less the largest of the others': above 0 where it wins.</summary>
    public required Field[] Margins { get; init; }

    /// <summary>Samples, the class as their series.</summary>
    public required IReadOnlyList<ChartPoint> Train { get; init; }

    /// <inheritdoc cref="Train"/>
    public required IReadOnlyList<ChartPoint> Test { get; init; }
}
