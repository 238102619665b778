using NetGen.Playground;
using static NetGen.Tests.Waiting;

namespace NetGen.Tests;

/// <summary>Every control, pressed with a real mouse.</summary>
[Collection("windows")]
public sealed class ControlTests(Desk desk)
{
    private const string PictureFile = "Spiral-0.png";

    /// <summary>What each control does, in an order in which each finds what it needs.</summary>
    private static readonly (string Name, Func<Shown, bool> HasHappened)[] Effects =
    [
        ("step", shown => shown.Trainer.StepCount == 1),
        ("epoch", shown => shown.Trainer is { Epoch: 1, StepCount: 50 }),
        ("reset", shown => shown.Trainer is { Epoch: 0, StepCount: 0, Seed: 1 }),
        ("slower", shown => shown.Window.Commands.Speed == Speed.TenMillisecondsAFrame),
        ("faster", shown => shown.Window.Commands.Speed == Speed.Full),
        ("higher rate", shown => shown.Trainer.LearningRate == 0.03),
        ("lower rate", shown => shown.Trainer.LearningRate == 0.01),
        ("next data", shown => ((Dataset)shown.Trainer.Data).Name == "circle"),
        ("previous data", shown => ((Dataset)shown.Trainer.Data).Name == "spiral"),
        ("next scene", shown => shown.Trainer.Network is Curve),
        ("previous scene", shown => shown.Trainer.Network is Spiral),
        ("next view", shown => ((TrainingAct)shown.Window.Act).Views.Shown is LayersView),
        ("previous view", shown => ((TrainingAct)shown.Window.Act).Views.Shown == null),
        ("theme", shown => shown.Window.Commands.View.Theme == Theme.Light),
        ("picture", _ => File.Exists(PictureFile)),
        ("new seed", shown => shown.Trainer.Seed != 1),
        ("play", shown => shown.Window.Commands.IsPlaying && shown.Trainer.StepCount > 50),
        ("help", shown => shown.Window.Commands.View.IsHelpShown),
    ];

    [Fact]
    public void Every_control_does_what_it_says()
    {
        desk.Require();
        File.Delete(PictureFile);
        using var shown = new Shown(Shown.Endless(), Shown.WithScenes);
        Control[] all = [.. shown.Window.Page.Widgets.SelectMany(widget => widget.Controls).Where(IsBesideThePicture)];
        string[] drivenElsewhere = ["menu", "timeline"];
        Assert.Equal(all.Select(button => button.Name).Order(), Effects.Select(effect => effect.Name).Concat(drivenElsewhere).Order());

        foreach ((string name, Func<Shown, bool> hasHappened) in Effects)
        {
            Control button = all.Single(one => one.Name == name);
            Assert.True(button.Area is { Width: >= 28, Height: >= 28 }, $"The target of {name} is {button.Area}.");
            Await(() => button.IsEnabled, $"{name} can be pressed");
            Click(button);
            Await(() => hasHappened(shown), $"{name} has done its work");
        }

        desk.Do("mousemove", "640", "300", "click", "1");
        Await(() => !shown.Window.Commands.View.IsHelpShown, "a click puts the help away");
        File.Delete(PictureFile);
    }

    [Fact]
    public void In_a_narrow_window_the_controls_are_a_drawer()
    {
        desk.Require();
        using var shown = new Shown(Shown.Endless(), Shown.WithScenes with { Width = 900, Height = 560 });
        LivePage page = shown.Window.Page;
        Control menu = page.Reachable.First();
        Assert.Equal("menu", menu.Name);
        Assert.DoesNotContain(page.Reachable, control => control.Name == "step");
        Click(menu);
        Await(() => page.Reachable.Any(control => control.Name == "step") && !page.IsMoving, "the drawer is open");
        Control step = page.Reachable.Single(button => button.Name == "step");
        Await(() => step.Area.X >= 0, "the controls have come in");
        Click(step);
        Await(() => shown.Trainer.StepCount == 1, "a step is done");
        Click(menu);
        Await(() => page.Reachable.All(control => control.Name != "step"), "the drawer is closed");
    }

    [Fact]
    public void Controls_without_a_choice_are_disabled_and_do_nothing()
    {
        desk.Require();
        using var shown = new Shown(Shown.Endless(), new() { StartsPaused = true });
        Control[] disabled = [.. shown.Window.Page.Reachable.Where(button => !button.IsEnabled)];
        Assert.Equal(["faster", "next data", "next scene", "previous data", "previous scene", "timeline"], disabled.Select(button => button.Name).Order());
        Trainer before = shown.Trainer;
        foreach (Control button in disabled)
            Click(button);
        Click(shown.Window.Page.Reachable.Single(button => button.Name == "step"));
        Await(() => shown.Trainer.StepCount == 1, "the clicks have arrived");
        Assert.Same(before, shown.Trainer);
        Assert.Equal(Speed.Full, shown.Window.Commands.Speed);
    }

    /// <summary>Units and links of the drawn network are another test's.</summary>
    private static bool IsBesideThePicture(Control control) => control is not ParameterHandle;

    private void Click(Control button) => desk.Do("mousemove", Pixel(button.Area.CenterX), Pixel(button.Area.CenterY), "click", "1");

    private static string Pixel(float place) => ((int)place).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
