using static NetGen.Plot;

namespace NetGen.Playground;

/// <summary>How large should the learning rate be? The range test's answer, whether it is right, and how rates may change over a training.</summary>
internal sealed class LearningRateScene : Demonstration
{
    private static readonly string[] Optimizers = ["SGD", "Momentum", "RMSprop", "Adam"];

    private readonly LearningRatePictures _pictures = new();
    private RangeTests? _tests;
    private int _optimizer = 3;
    private int _schedule = 1;
    private ulong _seed;
    private string _notice = "";

    public LearningRateScene()
    {
        Controls =
        [
            Choice.Of("optimizer", Optimizers, () => _optimizer, choice =>
            {
                _optimizer = choice;
                Reset(_seed);
            }),
            Choice.Of("schedule", Schedules.Names, () => _schedule, choice => _schedule = choice),
        ];
    }

    /// <inheritdoc/>
    public override string Name => "lr";

    /// <inheritdoc/>
    public override string Title => "The learning rate";

    /// <inheritdoc/>
    public override string Summary => "the range test with its suggestion from several seeds, and schedules";

    /// <inheritdoc/>
    public override string Notice => _notice;

    /// <inheritdoc/>
    public override IReadOnlyList<Widget> Controls { get; }

    /// <inheritdoc/>
    public override (string Name, long Count) Done(long steps) => ("training", steps);

    /// <inheritdoc/>
    public override int StepsOfPicture => RangeTests.Seeds + RangeTests.Trials;

    private RangeTests Tests => _tests!;

    /// <inheritdoc/>
    public override void Reset(ulong seed)
    {
        _seed = seed;
        int optimizer = _optimizer;
        _tests = new(rate => Make(optimizer, rate), seed);
        Explain();
    }

    /// <inheritdoc/>
    public override bool Advance()
    {
        bool hasStepped = Tests.Advance();
        Explain();
        return hasStepped;
    }

    /// <inheritdoc/>
    public override void Draw(DrawList list, Area area, Theme theme)
    {
        (Area upper, Area schedules) = area.Down(0.62f);
        (Area test, Area trials) = upper.Across(0.58f);
        _pictures.DrawTest(list, test, Tests, theme);
        _pictures.DrawTrials(list, trials, Tests, theme);
        _pictures.DrawSchedules(list, schedules, _schedule, Tests.Band.Suggestion ?? 0.01, theme);
    }

    /// <inheritdoc/>
    public override void Describe(TextWriter text)
    {
        text.WriteLine($"{"optimizer",-24} {Optimizers[_optimizer]}");
        text.WriteLine($"{"schedule",-24} {Schedules.Names[_schedule]}");
        text.WriteLine($"{"seeds tested",-24} {Tests.Band.Done}");
        text.WriteLine($"{"suggested",-24} {(Tests.Band.Suggestion is { } rate ? Text(rate, "0.####") : "–")}");
        for (int i = 0; i < RangeTests.Trials; i++)
        {
            if (!double.IsNaN(Tests.TrialLosses[i]))
                text.WriteLine($"{$"at {Text(Tests.TrialRates[i], "0.####")}",-24} loss {Numbers.Loss(Tests.TrialLosses[i])} after {RangeTests.TrialSteps} steps");
        }
    }

    private static IOptimizer Make(int which, double rate) => which switch
    {
        0 => new SGD(rate),
        1 => new Momentum(rate),
        2 => new RMSprop(rate),
        _ => new Adam(rate),
    };

    private void Explain() => _notice = Tests.Band.Suggestion is { } rate
        ? $"The rate grows with every step: the loss begins to fall, falls fastest at about {Text(rate, "0.###")}, which is suggested, and then breaks. Training at fixed rates (right) shows whether that was good advice."
        : "The rate grows with every step of one short training; where the loss falls fastest is a good rate to train with.";
}
