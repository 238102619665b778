using System.Globalization;
using NetGen.Playground;
using static NetGen.Tests.Waiting;

namespace NetGen.Tests;

[Collection("windows")]
public sealed class LiveWindowTests(Desk desk)
{
    [Fact]
    public void Space_halts_the_arrow_steps_and_Escape_returns_with_the_training_intact()
    {
        desk.Require();
        Trainer trainer = Shown.Endless();
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
        Trainer trainer = Shown.Endless();
        using var shown = new Shown(trainer, new());
        Await(() => trainer.StepCount > 0, "the training runs");
        desk.Do("mousemove", "640", "300", "key", "space");
        StepsOnceHalted(trainer);

        desk.Do("key", "r");
        Await(() => trainer.StepCount == 0, "the training is anew");
        Assert.Equal(1UL, trainer.Seed);
        Assert.Equal(new Spiral(1).Parameters, trainer.Network.Parameters);

        desk.Do("key", "shift+r");
        Await(() => trainer.Seed != 1, "the training has another seed");
        Assert.Equal(0, StepsOnceHalted(trainer));
        Assert.Equal(new Spiral(trainer.Seed).Parameters, trainer.Network.Parameters);
    }

    [Fact]
    public void A_window_that_was_started_halted_trains_when_its_play_button_is_clicked()
    {
        desk.Require();
        Trainer trainer = Shown.Endless();
        using var shown = new Shown(trainer, new() { StartsPaused = true });
        Await(() => shown.HasPicture, "the picture is there");
        Assert.Equal(0, trainer.StepCount);
        Control play = shown.Window.Page.Reachable.First(button => button.Name == "play");
        desk.Do("mousemove", play.Area.CenterX.ToString("0", CultureInfo.InvariantCulture), play.Area.CenterY.ToString("0", CultureInfo.InvariantCulture), "click", "1");
        Await(() => trainer.StepCount > 100, "the training runs");
    }

    [Fact]
    public void Tab_and_Enter_press_buttons_too()
    {
        desk.Require();
        Trainer trainer = Shown.Endless();
        using var shown = new Shown(trainer, new() { StartsPaused = true });
        Await(() => shown.HasPicture, "the picture is there");
        desk.Do("mousemove", "640", "300", "key", "Tab", "key", "Tab", "key", "Return");
        Await(() => trainer.StepCount == 1, "the second button has done a step");
    }

    [Fact]
    public void Play_goes_on_past_a_stop_rule_and_a_reset_arms_it_again()
    {
        desk.Require();
        Trainer trainer = Shown.Endless();
        trainer.StopRules.Add(new MaximumSteps(120));
        using var shown = new Shown(trainer, new());
        Await(() => shown.Window.Commands.Message != null, "the rule has stopped the training");
        Assert.Equal(120, StepsOnceHalted(trainer));
        Assert.Contains("Play goes on", shown.Window.Commands.Message!.Text, StringComparison.Ordinal);

        desk.Do("mousemove", "640", "300", "key", "space");
        Await(() => trainer.StepCount > 1000, "the training goes on");
        Assert.Null(shown.Window.Commands.Message);

        desk.Do("key", "r");
        Await(() => trainer.StepCount == 120 && shown.Window.Commands.Message != null, "the rule has stopped the training again");
    }
}
