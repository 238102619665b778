namespace NetGen.Playground;

/// <summary>How the learning rate goes over a number of epochs.</summary>
/// <param name="Name">One of <see cref="Names"/>.</param>
/// <param name="Epochs">How many epochs it is spread over.</param>
internal sealed record ScheduleChoice(string Name, int Epochs)
{
    /// <summary>The share of the rate that is left when a cosine has come to its end.</summary>
    private const double Rest = 0.01;

    private static readonly (string Name, Func<double, long, ISchedule?> Make)[] Kinds =
    [
        ("constant", (_, _) => null),
        ("cosine", (rate, steps) => new RateSequence(new CosineDecay(rate, steps, Rest * rate), steps, new ConstantRate(Rest * rate))),
        ("one cycle", (rate, steps) => new OneCycle(rate, steps)),
        ("restarts", (rate, steps) => new CosineWarmRestarts(rate, Math.Max(1, steps / 7), growth: 2)),
        ("steps", (rate, steps) => new StepDecay(rate, Math.Max(1, steps / 4), 0.5)),
        ("exponential", (rate, steps) => new ExponentialDecay(rate, 1 - Math.Min(0.5, 4.0 / steps))),
        ("linear", (rate, steps) => new PolynomialDecay(rate, steps)),
        ("warm-up", (rate, steps) => new LinearWarmUp(new ConstantRate(rate), Math.Max(1, steps / 10))),
    ];

    /// <summary>All names, the unchanging rate first.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Kinds.Select(kind => kind.Name)];

    /// <summary>The rate stays as it is set.</summary>
    public static ScheduleChoice Constant { get; } = new(Names[0], 100);

    /// <summary>The place of a name among all.</summary>
    public static int PlaceOf(string name) => Array.FindIndex(Kinds, kind => kind.Name == name);

    public bool IsConstant => Name == Constant.Name;

    /// <summary>The schedule; null for a rate that stays.</summary>
    /// <param name="rate">The largest rate.</param>
    /// <param name="stepsAnEpoch">Steps of an epoch.</param>
    public ISchedule? Make(double rate, int stepsAnEpoch) => Kinds[PlaceOf(Name)].Make(rate, Math.Max(2, (long)Epochs * stepsAnEpoch));
}
