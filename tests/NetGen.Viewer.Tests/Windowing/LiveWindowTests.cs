using NetGen.Playground;

namespace NetGen.Tests;

[Collection("windows")]
public sealed class LiveWindowTests(Desk desk)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public void Space_halts_the_arrow_steps_and_Escape_returns_with_the_training_intact()
    {
        desk.Require();
        Trainer trainer = Endless();
        int rules = trainer.StopRules.Count;
        using var shown = new Shown(trainer, new() { Speed = Speed.TenMillisecondsAFrame });
        Await(() => trainer.StepCount > 0, "the training runs");

        desk.Do("mousemove", "640", "300", "key", "space");
        long halted = StepsOnceHalted(trainer);
        desk.Do("key", "Right", "key", "Right");
        Await(() => trainer.StepCount == halted + 2, "two steps are done");

        int epoch = trainer.Epoch;
        desk.Do("key", "shift+Right");
        Await(() => trainer.Epoch == epoch + 1, "the epoch is done");
        Assert.Equal(halted + 2 + 50 - (halted + 2) % 50, StepsOnceHalted(trainer));

        desk.Do("key", "Escape");
        shown.WaitForEnd();
        Assert.Equal(rules, trainer.StopRules.Count);
        Assert.Equal(50L * trainer.Epoch, trainer.StepCount);
        Assert.Equal(trainer.StepCount + 1, trainer.Step().Step);
    }

    [Fact]
    public void R_begins_anew_with_the_same_seed_and_Shift_R_with_another()
    {
        desk.Require();
        Trainer trainer = Endless();
        using var shown = new Shown(trainer, new());
        Await(() => trainer.Epoch > 0, "the training runs");
        desk.Do("mousemove", "640", "300", "key", "space");
        StepsOnceHalted(trainer);

        desk.Do("key", "r");
        Await(() => trainer.StepCount == 0, "the training is anew");
        Assert.Equal(1UL, trainer.Seed);
        Assert.Equal(new Spiral(1).Parameters, trainer.Network.Parameters);

        desk.Do("key", "shift+r");
        Await(() => trainer.Seed == 2, "the training has the next seed");
        Assert.Equal(new Spiral(2).Parameters, trainer.Network.Parameters);
        Assert.Equal(0, StepsOnceHalted(trainer));
    }

    [Fact]
    public void A_window_that_was_started_halted_trains_when_its_play_button_is_clicked()
    {
        desk.Require();
        Trainer trainer = Endless();
        using var shown = new Shown(trainer, new() { StartsPaused = true });
        Await(() => shown.HasPicture, "the picture is there");
        Assert.Equal(0, trainer.StepCount);
        desk.Do("mousemove", "40", "776", "click", "1");
        Await(() => trainer.StepCount > 100, "the training runs");
    }

    [Fact]
    public void Every_button_does_what_it_says()
    {
        desk.Require();
        Trainer trainer = Endless();
        using var shown = new Shown(trainer, new() { StartsPaused = true });
        Await(() => shown.HasPicture, "the picture is there");
        LiveCommands commands = shown.Window.Commands;
        ulong seed = trainer.Seed;
        string file = "Spiral-0.png";
        var effects = new Dictionary<string, Func<bool>>
        {
            ["Step"] = () => trainer.StepCount == 1,
            ["Epoch"] = () => trainer is { Epoch: 1, StepCount: 50 },
            ["reset"] = () => trainer is { Epoch: 0, StepCount: 0 } && trainer.Seed == seed,
            ["slower"] = () => commands.Speed == Speed.TenMillisecondsAFrame,
            ["faster"] = () => commands.Speed == Speed.Full,
            ["Theme"] = () => commands.Theme == Theme.Light,
            ["Picture"] = () => File.Exists(file),
            ["new seed"] = () => trainer.Seed == seed + 1,
            ["play"] = () => commands.IsPlaying && trainer.StepCount > 100,
        };
        Assert.Equal(effects.Keys.Order(), shown.Window.Bar.Buttons.Select(button => button.Name).Order());

        foreach ((string name, Func<bool> hasHappened) in effects)
        {
            Area area = shown.Window.Bar.Buttons.Single(button => button.Name == name).Area;
            Assert.True(area is { Width: >= 28, Height: >= 28 }, $"The button {name} is {area.Width}×{area.Height} pixels.");
            desk.Do("mousemove", Pixel(area.CenterX), Pixel(area.CenterY), "click", "1");
            Await(hasHappened, $"the button {name} has done its work");
        }

        File.Delete(file);
    }

    [Fact]
    public void Tab_and_Enter_press_buttons_too()
    {
        desk.Require();
        Trainer trainer = Endless();
        using var shown = new Shown(trainer, new() { StartsPaused = true });
        Await(() => shown.HasPicture, "the picture is there");
        desk.Do("mousemove", "640", "300", "key", "Tab", "key", "Tab", "key", "Return");
        Await(() => trainer.StepCount == 1, "the second button has done a step");
    }

    private static string Pixel(float place) => ((int)place).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The spiral, not halted by its rule.</summary>
    private static Trainer Endless()
    {
        Trainer trainer = new SpiralScene().Prepare(1, "");
        trainer.StopRules.Clear();
        return trainer;
    }

    private static long StepsOnceHalted(Trainer trainer)
    {
        long before = -1;
        Await(() =>
        {
            long last = before;
            before = trainer.StepCount;
            Thread.Sleep(200);
            return last == before && before == trainer.StepCount;
        }, "the training halts");
        return before;
    }

    private static void Await(Func<bool> condition, string what)
    {
        DateTime end = DateTime.UtcNow + Patience;
        while (!condition())
        {
            Assert.True(DateTime.UtcNow < end, $"After {Patience.TotalSeconds} s this has not come about: {what}.");
            Thread.Sleep(20);
        }
    }

    /// <summary>A window on a thread that stands for the main one.</summary>
    private sealed class Shown : IDisposable
    {
        private readonly CancellationTokenSource _end = new();
        private readonly Task _window;
        private volatile LiveWindow? _shown;

        public Shown(Trainer trainer, WindowOptions options)
        {
            _window = Task.Factory.StartNew(() => Show(trainer, options), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }

        public bool HasPicture => _shown?.HasPicture == true;

        public LiveWindow Window => _shown!;

        public void WaitForEnd() => Assert.True(_window.Wait(Patience, CancellationToken.None), "The window did not close.");

        public void Dispose()
        {
            _end.Cancel();
            _window.GetAwaiter().GetResult();
            _end.Dispose();
        }

        private void Show(Trainer trainer, WindowOptions options)
        {
            using var host = new GlfwWindow(1280, 800, "a training");
            using var window = new LiveWindow(host, trainer, options);
            _shown = window;
            window.Run(_end.Token);
        }
    }
}
