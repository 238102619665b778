namespace NetGen;

/// <summary>What all that a step reads lies within.</summary>
/// <param name="Gradient">The gradient.</param>
/// <param name="Parameters">The parameters.</param>
/// <param name="First">The first of the optimizer's running values, zero where there is none.</param>
/// <param name="Second">The second.</param>
/// <param name="Third">The third.</param>
internal readonly record struct StepBounds(Interval Gradient, Interval Parameters, Interval First, Interval Second, Interval Third)
{
    /// <summary>What both lie within.</summary>
    public static StepBounds Around(in StepBounds a, in StepBounds b) => new(
        Interval.Around(a.Gradient, b.Gradient),
        Interval.Around(a.Parameters, b.Parameters),
        Interval.Around(a.First, b.First),
        Interval.Around(a.Second, b.Second),
        Interval.Around(a.Third, b.Third));
}
