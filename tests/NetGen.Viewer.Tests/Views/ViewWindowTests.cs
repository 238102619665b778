using NetGen.Playground;
using static NetGen.Tests.Pointing;
using static NetGen.Tests.Waiting;

namespace NetGen.Tests;

/// <summary>The views in the place of the answers, worked with a real mouse.</summary>
[Collection("windows")]
public sealed class ViewWindowTests(Desk desk)
{
    [Fact]
    public void The_code_of_the_layer_under_the_mouse_is_read_and_scrolled()
    {
        desk.Require();
        using Shown shown = Open();
        desk.Click(shown, "next view");
        var pane = (CodePane)shown.Find("code");
        Await(() => pane.LineCount > 50, "the code is written");
        int first = pane.LineCount;
        Control last = shown.Find("layer 2");
        desk.Do("mousemove", Pixel(last.Area.CenterX), Pixel(last.Area.CenterY));
        Await(() => pane.LineCount != first, "the code of another layer is shown");
        foreach (string layer in (string[])["layer 0", "layer 1"])
        {
            int before = pane.LineCount;
            desk.Click(shown, layer);
            Await(() => pane.LineCount != before, $"the code of {layer} is shown");
        }

        desk.Do("mousemove", Pixel(pane.Area.CenterX), Pixel(pane.Area.CenterY), "click", "5");
        Await(() => pane.First == 3, "the wheel scrolls by three lines");
        desk.Do("click", "1", "key", "End");
        Await(() => pane.First > 10, "End goes to the end");
        desk.Do("mousemove", Pixel(pane.Area.Right - 4), Pixel(pane.Area.Y + 1), "click", "1");
        desk.Do("mousedown", "1", "mousemove", Pixel(pane.Area.Right - 4), Pixel(pane.Area.Y - 10), "mouseup", "1");
        Await(() => pane.First == 0, "dragging goes back to the beginning");
    }

    [Fact]
    public void All_views_are_turned_to_and_say_something_while_the_training_goes_on()
    {
        desk.Require();
        using Shown shown = Open();
        desk.Do("key", "space");
        Await(() => shown.Trainer.Epoch > 20, "some epochs are done");
        ViewSwitch views = ((TrainingAct)shown.Window.Act).Views;
        desk.Do("key", "v");
        desk.Do("key", "v");
        Await(() => views.Shown is LayersView { Marks: not null }, "the layers are looked at");
        desk.Do("key", "v");
        Await(() => views.Shown is LandscapeView { HasLandscape: true }, "the landscape is computed");
        desk.Click(shown, "next view");
        Await(() => views.Shown == null, "the answers are there again");
        long steps = shown.Trainer.StepCount;
        Await(() => shown.Trainer.StepCount > steps + 100, "the training goes on");
    }

    private static Shown Open()
    {
        var session = new Session(new(new(), new SpiralScene()));
        session.Trainer.StopRules.Clear();
        return new(session.ToWindow(), new() { StartsPaused = true });
    }
}
