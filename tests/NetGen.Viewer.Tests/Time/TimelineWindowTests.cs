using System.Globalization;
using NetGen.Playground;
using static NetGen.Tests.Pointing;
using static NetGen.Tests.Waiting;

namespace NetGen.Tests;

/// <summary>The timeline, the branches and the way back in a window, worked with a real mouse.</summary>
[Collection("windows")]
public sealed class TimelineWindowTests(Desk desk)
{
    [Fact]
    public void The_timeline_leads_back_and_a_change_there_makes_a_branch()
    {
        desk.Require();
        using var shown = new Shown(Shown.Endless(), new() { StartsPaused = false });
        TrainingDriver driver = ((TrainingAct)shown.Window.Act).Driver;
        Await(() => shown.Trainer.Epoch > 100, "some epochs are done");
        desk.Do("key", "space");
        StepsOnceHalted(shown.Trainer);

        // Halted within an epoch, it goes on to the end: an epoch's end is where the timeline leads back to.
        desk.Do("key", "shift+Right");
        StepsOnceHalted(shown.Trainer);
        Assert.Equal(driver.Timeline!.Epoch - 1, driver.Timeline.EpochBefore);
        int end = driver.Timeline.End;
        float[] last = shown.Trainer.Network.Parameters.ToArray();

        Control slider = shown.Find("timeline");
        desk.Do("mousemove", Pixel(slider.Area.Right - 14), Pixel(slider.Area.CenterY), "mousedown", "1");
        desk.Do("mousemove", Pixel(slider.Area.CenterX + 100), Pixel(slider.Area.CenterY));
        desk.Do("mousemove", Pixel(slider.Area.CenterX), Pixel(slider.Area.CenterY), "mouseup", "1");
        Await(() => Math.Abs(driver.Timeline.Epoch - end / 2) <= 0.1 * end, "the training is where it was halfway");
        Assert.Equal(end, driver.Timeline.End);
        StepsOnceHalted(shown.Trainer);

        desk.Do("key", "l");
        Await(() => driver.Timeline.Other != null, "the ways part");
        desk.Do("key", "space");
        Await(() => driver.Timeline.End > end, "the branch goes on");
        desk.Do("key", "space");
        StepsOnceHalted(shown.Trainer);
        Await(() => shown.Trainer.StepCount == Other().StepCount, "both stand at the same step");

        // The training's thread exchanges them one after the other.
        desk.Click(shown, "swap branches");
        Await(() => (shown.Trainer.LearningRate, Other().LearningRate) == (0.01, 0.03), "the first way is followed, and the other one left");
        Await(() => shown.Trainer.StepCount == Other().StepCount, "both still stand at the same step");
        desk.Click(shown, "watch both");
        Await(() => !driver.Timeline.IsWatching, "one is watched");
        desk.Do("key", "shift+Right");
        Await(() => shown.Trainer.StepCount > Other().StepCount, "it goes on alone");
        StepsOnceHalted(shown.Trainer);
        desk.Click(shown, "watch both");
        Await(() => shown.Trainer.StepCount == Other().StepCount, "the other one catches up");
        driver.GoTo(end);
        Await(() => shown.Trainer.Epoch == end && shown.Trainer.Network.Parameters.SequenceEqual(last), "what was comes again with the same bits");

        Trainer Other() => driver.Timeline!.Other!.Trainer;
    }

    [Fact]
    public void Another_optimizer_chosen_in_the_past_goes_on_from_there_beside_the_old_way()
    {
        desk.Require();
        var session = new Session(new(new(), new SpiralScene()));
        using var shown = new Shown(session.ToWindow(), new() { StartsPaused = false });
        Await(() => shown.Trainer.Epoch > 40, "some epochs are done");
        desk.Do("key", "space");
        StepsOnceHalted(shown.Trainer);
        var act = (TrainingAct)shown.Window.Act;
        int end = act.Driver.Timeline!.End;
        act.Driver.GoTo(20);
        Await(() => act.Driver.Timeline.Epoch == 20, "the training is in its past");
        float[] then = shown.Trainer.Network.Parameters.ToArray();

        shown.Ask(() => Change((RecipeEditor)act.Editor!));
        Await(() => shown.Trainer is { Optimizer: Lion }, "the other optimizer is there");
        Assert.Equal(20, shown.Trainer.Epoch);
        Assert.Equal(then, shown.Trainer.Network.Parameters.ToArray());
        Assert.Equal(end, ((TrainingAct)shown.Window.Act).Driver.Timeline!.Other!.End);
        Assert.Equal(20, session.History.Latest!.Epoch);
        desk.Do("key", "space");
        Await(() => shown.Trainer.Epoch > 25, "it goes on from there");
        act = (TrainingAct)shown.Window.Act;
        Await(() => act.Feed.Latest is { Beside.Borders.Length: 1, Figures.Other: { FollowedName: "Lion 0.001", Name: "Adam 0.01", Judged: not null } }, "both are seen");
        desk.Do("key", "o");
        Await(() => shown.Trainer is { Optimizer: Adam, LearningRate: 0.01 }, "the first is followed");
        Await(() => ((RecipeEditor)act.Editor!).Recipe is { Optimizer.Name: "Adam", LearningRate: 0.01 }, "the controls show how it learns");
        Assert.True(act.Driver.Timeline!.IsWatching);

        static bool Change(RecipeEditor editor)
        {
            editor.Change(recipe => recipe with { Optimizer = OptimizerChoice.Usual(nameof(Lion)), LearningRate = 0.001 });
            return true;
        }
    }

    [Fact]
    public void A_training_that_breaks_says_where_and_a_button_leads_back()
    {
        desk.Require();
        Trainer trainer = Shown.Endless();
        using var shown = new Shown(trainer, new() { StartsPaused = true });
        TrainingDriver driver = ((TrainingAct)shown.Window.Act).Driver;
        for (int i = 0; i < 3; i++)
            desk.Do("key", "shift+Right");
        Await(() => trainer.Epoch > 0, "an epoch is done");
        StepsOnceHalted(trainer);
        driver.Change(() => trainer.Network.Parameters[0] = float.NaN);
        desk.Do("key", "space");
        Await(() => shown.Window.Commands.Message is { IsError: true, Offer: not null }, "the break is told");
        string told = shown.Window.Commands.Message!.Text;
        Assert.Contains("step " + (trainer.StepCount + 1).ToString(CultureInfo.InvariantCulture), told, StringComparison.Ordinal);
        Assert.Contains("dense 0", told, StringComparison.Ordinal);

        desk.Click(shown, "go back");
        Await(() => shown.Window.Commands.Message == null, "the message is gone");
        Await(() => float.IsFinite(trainer.Network.Parameters[0]), "the network is well again");
        Assert.Equal(0.003, trainer.LearningRate);
        long steps = trainer.StepCount;
        desk.Do("key", "space");
        Await(() => trainer.StepCount > steps + 500, "the training goes on");
    }
}
