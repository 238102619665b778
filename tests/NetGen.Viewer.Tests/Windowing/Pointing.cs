using System.Globalization;

namespace NetGen.Tests;

/// <summary>Finds controls by their names and presses them with the real mouse.</summary>
internal static class Pointing
{
    private const float LeastTarget = 28;

    /// <summary>A control that can be worked now, or soon.</summary>
    public static Control Find(this Shown shown, string name)
    {
        Waiting.Await(() => shown.Ask(() => shown.Window.Page.Reachable.Any(one => one.Name == name && one is { IsEnabled: true, Area.Width: > 0 })), $"{name} can be worked");
        return shown.Ask(() => shown.Window.Page.Reachable.Single(one => one.Name == name));
    }

    /// <summary>Clicks on a control, whose target must be large enough.</summary>
    public static void Click(this Desk desk, Shown shown, string name)
    {
        Control control = shown.Find(name);
        Assert.True(control.Area is { Width: >= LeastTarget, Height: >= LeastTarget }, $"The target of {name} is {control.Area}.");

        // A field's message stands below it.
        desk.Do("mousemove", Pixel(control.Area.CenterX), Pixel(control is TextField ? control.Area.Y + LeastTarget / 2 : control.Area.CenterY), "click", "1");
    }

    /// <summary>A place as the mouse takes it.</summary>
    public static string Pixel(float place) => ((int)place).ToString(CultureInfo.InvariantCulture);
}
