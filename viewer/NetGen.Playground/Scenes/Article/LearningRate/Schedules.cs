namespace NetGen.Playground;

/// <summary>Some of the library's schedules, over as many steps as are shown.</summary>
internal static class Schedules
{
    /// <summary>Steps that are shown.</summary>
    public const int Steps = 1000;

    public static string[] Names { get; } = ["warm-up, then cosine", "one cycle", "cosine restarts", "step decay", "exponential decay", "polynomial decay"];

    /// <summary>The schedule of a name, at a rate.</summary>
    public static ISchedule Of(int which, double rate) => which switch
    {
        0 => new LinearWarmUp(new CosineDecay(rate, Steps), Steps / 10),
        1 => new OneCycle(rate, Steps),
        2 => new CosineWarmRestarts(rate, Steps / 7 + 1, growth: 2),
        3 => new StepDecay(rate, Steps / 4, 0.5),
        4 => new ExponentialDecay(rate, 0.997),
        _ => new PolynomialDecay(rate, Steps, power: 2),
    };
}
