using System.Globalization;
using static NetGen.Tests.Waiting;

namespace NetGen.Tests;

/// <summary>Every control of every demonstration, worked with a real mouse.</summary>
[Collection("windows")]
public sealed class DemonstrationMouseTests(Desk desk)
{
    public static TheoryData<string> Names => Shows.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_control_of_a_demonstration_changes_what_is_shown(string name)
    {
        desk.Require();
        Demonstration demonstration = Shows.Begun(name);
        using var shown = new Shown(new WindowDemonstration(demonstration, 1), new() { StartsPaused = true, ReducedMotion = true });
        using SkiaFonts fonts = new();
        var list = new DrawList(fonts);

        Click(shown.Ask(() => shown.Window.Page.Reachable.Single(control => control.Name == "step").Area));
        Await(() => shown.Window.Act.StepCount == 1, "a step is done");

        string[] names = shown.Ask(() => demonstration.Controls.SelectMany(widget => widget.Controls).Concat(demonstration.Handles).Select(control => control.Name).ToArray());
        Assert.Distinct(names);
        foreach (string control in names)
        {
            string before = Picture();
            Work(shown, control);
            Await(() => Picture() != before || IsMended(control), $"{control} of {name} has changed something");
        }

        string Picture() => shown.Ask(() =>
        {
            list.Clear();
            demonstration.Draw(list, new(0, 0, 960, 680), Theme.Dark);
            shown.Window.Page.Draw(list, shown.Window.Act, 1280, 800);
            return string.Join('\n', list.Commands.Where(command => command.Text != null || command.Kind is DrawKind.Line or DrawKind.Rectangle)) + Shows.Description(demonstration);
        });

        bool IsMended(string control) => shown.Ask(() => Find(shown, control) is TextField { Error: null });
    }

    private static Control Find(Shown shown, string name) => shown.Window.Page.Reachable.Single(control => control.Name == name);

    private void Work(Shown shown, string name)
    {
        Await(() => shown.Ask(() => Find(shown, name).IsEnabled), $"{name} can be worked");
        Control control = shown.Ask(() => Find(shown, name));
        Area area = shown.Ask(() => control.Area);
        Assert.True(area is { Width: >= 28, Height: >= 28 }, $"The target of {name} is {area}.");
        switch (control)
        {
            case Slider:
                // No slider begins there.
                DragTo(area.X + 0.8f * area.Width, area.Bottom - 10, area.X + 0.37f * area.Width, area.Bottom - 10);
                break;
            case Handle:
                DragTo(area.CenterX, area.CenterY, area.CenterX - 24, area.CenterY + 24);
                break;
            case TextField field:
                Click(area with { Height = Widget.Height });
                desk.Do("key", "End", "type", "?");
                Await(() => shown.Ask(() => field.Error != null), $"{name} says what is wrong");
                desk.Do("key", "BackSpace");
                Await(() => shown.Ask(() => field.Error == null), $"{name} is mended");
                break;
            default:
                Click(area);
                break;
        }

        desk.Do("mousemove", "640", "24", "click", "1");
    }

    private void Click(Area area) => desk.Do("mousemove", Pixel(area.CenterX), Pixel(area.CenterY), "click", "1");

    private void DragTo(float fromX, float fromY, float toX, float toY) =>
        desk.Do("mousemove", Pixel(fromX), Pixel(fromY), "mousedown", "1", "mousemove", Pixel(toX), Pixel(toY), "mouseup", "1");

    private static string Pixel(float place) => ((int)place).ToString(CultureInfo.InvariantCulture);
}
