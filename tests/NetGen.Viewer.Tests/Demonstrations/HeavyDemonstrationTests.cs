using static NetGen.Tests.Waiting;

namespace NetGen.Tests;

/// <summary>Steps that go on beside the window.</summary>
public sealed class HeavyDemonstrationTests
{
    private readonly Heavy _heavy = new();
    private readonly Pace _pace = new(plays: false, Speed.Full, isGentle: false);

    [Fact]
    public void A_step_runs_on_another_thread_and_meanwhile_what_was_shown_is_shown()
    {
        using DemonstrationAct act = Act();
        Assert.Equal(["0", "0"], Texts(act));
        BeginStep(act);
        Assert.NotEqual(Environment.CurrentManagedThreadId, _heavy.ThreadOfStep);
        int drawn = _heavy.Drawn;
        _heavy.Shown = 7;
        Assert.Equal(["0", "0"], Texts(act));
        Assert.Equal(drawn, _heavy.Drawn);
        EndStep(act);
        Assert.Equal(1, act.StepCount);
        Assert.Equal(["1", "7"], Texts(act));
    }

    [Fact]
    public void Beginning_anew_waits_for_the_end_of_the_step()
    {
        using DemonstrationAct act = Act();
        Texts(act);
        BeginStep(act);
        act.Reset(5);
        act.GoOn();
        Assert.Equal((5UL, 1), (act.Seed, _heavy.Resets));
        EndStep(act);
        Assert.Equal((5UL, 2, 0L), (_heavy.Seed, _heavy.Resets, act.StepCount));
    }

    [Fact]
    public void The_next_step_waits_until_the_last_one_was_seen()
    {
        using DemonstrationAct act = Act();
        Texts(act);
        BeginStep(act);
        EndStep(act);
        _pace.AskStep();
        act.GoOn();
        Assert.Equal(1, _heavy.StepsBegun);
        Texts(act);
        act.GoOn();
        Await(() => _heavy.StepsBegun == 2, "the second step has begun");
        _heavy.Go.Release();
    }

    [Fact]
    public void A_step_that_breaks_is_told_at_the_end()
    {
        DemonstrationAct act = Act();
        Texts(act);
        _heavy.Breaks = true;
        BeginStep(act);
        _heavy.Go.Release();
        Await(() => act.IsBroken, "the act is broken");
        Assert.Equal("broken", Assert.Throws<InvalidOperationException>(act.Dispose).Message);
    }

    private DemonstrationAct Act() => new(new WindowDemonstration(_heavy, 1), _pace, () => { });

    private void BeginStep(DemonstrationAct act)
    {
        int before = _heavy.StepsBegun;
        _pace.AskStep();
        act.GoOn();
        Await(() => _heavy.StepsBegun > before, "the step has begun");
    }

    private void EndStep(DemonstrationAct act)
    {
        _heavy.Go.Release();
        Await(() =>
        {
            act.GoOn();
            return act.HasNews;
        }, "the step is counted");
    }

    /// <summary>What the act's page says: its step count, then the demonstration's own number.</summary>
    private static string[] Texts(DemonstrationAct act)
    {
        using SkiaFonts fonts = new();
        var list = new DrawList(fonts);
        act.Draw(list, new DemonstrationLayout(1280, 800), null, Theme.Dark, new(TimeProvider.System) { IsReduced = true });
        return [.. list.Commands.Where(command => command.Text is { } text && text.All(char.IsDigit)).Select(command => command.Text!)];
    }

    /// <summary>Each step waits to be let go.</summary>
    private sealed class Heavy : Demonstration
    {
        private volatile int _stepsBegun;

        public SemaphoreSlim Go { get; } = new(0);

        public int StepsBegun => _stepsBegun;

        public int ThreadOfStep { get; private set; }

        public int Drawn { get; private set; }

        public int Resets { get; private set; }

        public int Shown { get; set; }

        public bool Breaks { get; set; }

        public ulong Seed { get; private set; }

        public override string Name => "heavy";

        public override string Title => "Heavy";

        public override string Summary => "steps that take long";

        public override string Notice => "nothing";

        public override int StepsOfPicture => 1;

        public override bool IsHeavy => true;

        public override void Reset(ulong seed) => (Seed, Resets) = (seed, Resets + 1);

        public override bool Advance()
        {
            ThreadOfStep = Environment.CurrentManagedThreadId;
            _stepsBegun++;
            Go.Wait();
            return Breaks ? throw new InvalidOperationException("broken") : true;
        }

        public override void Draw(DrawList list, Area area, Theme theme)
        {
            Drawn++;
            using (PanelFrame.Open(list, area, "heavy", theme, out Area inside))
                list.Text(inside.X, inside.Y, Numbers.Count(Shown), TextStyle.Body, theme.Text);
        }

        public override void Describe(TextWriter text)
        {
        }
    }
}
