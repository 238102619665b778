using System.Globalization;
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
        int end = driver.Timeline!.End;
        float[] last = shown.Trainer.Network.Parameters.ToArray();

        Control slider = Find(shown, "timeline");
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
        Click(shown, "other branch");
        Await(() => driver.Timeline.End == end, "the first way is there again");
        Await(() => shown.Trainer.Network.Parameters.SequenceEqual(last), "with the same bits");
        Click(shown, "other branch");
        Await(() => driver.Timeline.End > end, "and the second");
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

        Click(shown, "go back");
        Await(() => shown.Window.Commands.Message == null, "the message is gone");
        Await(() => float.IsFinite(trainer.Network.Parameters[0]), "the network is well again");
        Assert.Equal(0.003, trainer.LearningRate);
        long steps = trainer.StepCount;
        desk.Do("key", "space");
        Await(() => trainer.StepCount > steps + 500, "the training goes on");
    }

    private void Click(Shown shown, string name)
    {
        Control control = Find(shown, name);
        Assert.True(control.Area is { Width: >= 28, Height: >= 28 }, $"The target of {name} is {control.Area}.");
        desk.Do("mousemove", Pixel(control.Area.CenterX), Pixel(control.Area.CenterY), "click", "1");
    }

    private static Control Find(Shown shown, string name)
    {
        Await(() => shown.Ask(() => shown.Window.Page.Reachable.Any(one => one.Name == name && one is { IsEnabled: true, Area.Width: > 0 })), $"{name} can be worked");
        return shown.Window.Page.Reachable.Single(one => one.Name == name);
    }

    private static string Pixel(float place) => ((int)place).ToString(CultureInfo.InvariantCulture);
}
