using NetGen.Playground;
using static NetGen.Tests.Waiting;

namespace NetGen.Tests;

/// <summary>Every key, pressed on a real keyboard.</summary>
[Collection("windows")]
public sealed class KeyTests(Desk desk)
{
    private const string PictureFile = "Spiral-0.png";

    /// <summary>What each key is called on the keyboard, and what it does, in an order in which each finds what it needs.</summary>
    private static readonly (string Keys, string Pressed, Func<Shown, bool> HasHappened)[] Effects =
    [
        ("S", "s", _ => File.Exists(PictureFile)),
        ("→", "Right", shown => shown.Trainer.StepCount == 1),
        ("Shift →", "shift+Right", shown => shown.Trainer is { Epoch: 1, StepCount: 50 }),
        ("←", "Left", shown => shown.Trainer is { Epoch: 0, StepCount: 0 }),
        ("L", "l", shown => shown.Trainer.LearningRate == 0.03),
        ("O", "o", shown => shown.Trainer is { LearningRate: 0.01, StepCount: 0 }),
        ("Shift O", "shift+o", shown => ((TrainingAct)shown.Window.Act).Driver.Timeline is { Other: not null, IsWatching: false }),
        ("R", "r", shown => shown.Trainer is { StepCount: 0, Seed: 1 }),
        ("−", "minus", shown => shown.Window.Commands.Speed == Speed.TenMillisecondsAFrame),
        ("+", "plus", shown => shown.Window.Commands.Speed == Speed.Full),
        ("Shift L", "shift+l", shown => shown.Trainer.LearningRate == 0.003),
        ("D", "d", shown => ((Dataset)shown.Trainer.Data).Name == "circle"),
        ("Shift D", "shift+d", shown => ((Dataset)shown.Trainer.Data).Name == "spiral"),
        ("Page ↓", "Next", shown => shown.Trainer.Network is Curve),
        ("Page ↑", "Prior", shown => shown.Trainer.Network is Spiral),
        ("V", "v", shown => ((TrainingAct)shown.Window.Act).Views.Shown is LayersView),
        ("T", "t", shown => shown.Window.Commands.View.Theme == Theme.Light),
        ("M", "m", shown => shown.Window.Commands.View.Motion.IsReduced),
        ("Shift R", "shift+r", shown => shown.Trainer.Seed != 1),
        ("Space", "space", shown => shown.Window.Commands.IsPlaying && shown.Trainer.StepCount > 50),
        ("C", "c", shown => shown.Window.Commands.View.IsDrawerOpen),
        ("F11", "F11", shown => shown.Window.Commands.View.IsPresenting && shown.Window.Page.Zoom == 1.5f),
        ("?", "question", shown => shown.Window.Commands.View.IsHelpShown),
        ("Esc", "Escape", shown => !shown.Window.Commands.View.IsHelpShown),
    ];

    [Fact]
    public void Every_key_does_what_the_help_says()
    {
        desk.Require();
        File.Delete(PictureFile);
        using var shown = new Shown(Shown.Endless(), Shown.WithScenes);
        Assert.Equal(KeyMap.Bindings.Select(binding => binding.Keys).Order(), Effects.Select(effect => effect.Keys).Order());
        desk.Do("mousemove", "640", "300");
        foreach ((string keys, string pressed, Func<Shown, bool> hasHappened) in Effects)
        {
            desk.Do("key", pressed);
            Await(() => hasHappened(shown), $"{keys} has done its work");
        }

        desk.Do("key", "Escape", "key", "Escape");
        Await(() => shown.Window.Commands.View is { IsPresenting: false, IsDrawerOpen: false }, "presentation and drawer are put away");
        Assert.False(shown.IsClosed);
        desk.Do("key", "Escape");
        shown.WaitForEnd();
        File.Delete(PictureFile);
    }

    [Fact]
    public void Tab_and_the_arrows_lead_the_focus_and_Enter_presses()
    {
        desk.Require();
        using var shown = new Shown(Shown.Endless(), Shown.WithScenes);
        desk.Do("mousemove", "640", "300", "key", "Tab");
        Await(() => Focused(shown) == "play", "Tab goes to the first control");
        desk.Do("key", "Right", "key", "Return");
        Await(() => shown.Trainer.StepCount == 1 && Focused(shown) == "step", "the arrow goes to the second one, Enter presses it");
        desk.Do("key", "Down", "key", "Down");
        Await(() => Focused(shown) is "slower" or "faster", "the arrow goes down");
        desk.Do("key", "shift+Tab");
        Await(() => Focused(shown) is "new seed" or "slower", "Shift Tab goes back");
        desk.Do("key", "Escape");
        Await(() => Focused(shown) == null, "Escape gives the focus up");
        desk.Do("key", "Right");
        Await(() => shown.Trainer.StepCount == 2, "the arrow is a step again");
    }

    private static string? Focused(Shown shown) => shown.Window.Page.Reachable.SingleOrDefault(button => button.IsFocused)?.Name;
}
