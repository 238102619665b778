namespace NetGen;

/// <summary>What a network answers, where that is not one number over the plane. Its buffers hold until the taker's next but one view.</summary>
internal abstract record AnswersView
{
    /// <summary>What each unit computes over the inputs, layer after layer, the inputs first; divided by its largest value. Empty when there is no picture of that.</summary>
    public IReadOnlyList<Field[]> Units { get; init; } = [];
}

/// <summary>A sample and its answer, or two numbers else: a point of a chart.</summary>
/// <param name="X">Place to the right.</param>
/// <param name="Y">Place upwards.</param>
/// <param name="Series">Which class or output it belongs to.</param>
internal readonly record struct ChartPoint(float X, float Y, int Series);
