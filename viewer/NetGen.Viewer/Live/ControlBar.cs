namespace NetGen;

/// <summary>The buttons below the picture, and the message beside them. By mouse, or by Tab and Enter.</summary>
internal sealed class ControlBar
{
    /// <summary>Height of the bar.</summary>
    public const float Height = 48;

    private const float ButtonHeight = 32;
    private const float Padding = 12;
    private const float Gap = 8;
    private const float Margin = 16;

    private readonly LiveCommands _commands;
    private (float X, float Y) _pointer = (-1, -1);
    private BarButton? _pressed;
    private BarButton? _focused;

    public ControlBar(LiveCommands commands)
    {
        _commands = commands;
        Buttons =
        [
            new("play", () => commands.IsPlaying ? "Pause" : "Play", "Pause", commands.PlayOrPause, () => true),
            BarButton.Of("Step", commands.Step),
            BarButton.Of("Epoch", commands.Epoch),
            new("reset", () => "Reset", "Reset", commands.Reset, () => commands.CanReset),
            new("new seed", () => "New seed", "New seed", commands.ResetWithNewSeed, () => commands.CanReset),
            new("slower", () => "−", "−", commands.Slower, () => commands.Speed > Speed.OneASecond),
            new("faster", () => "+", "+", commands.Faster, () => commands.Speed < Speed.Full),
            BarButton.Of("Theme", commands.SwitchTheme),
            BarButton.Of("Picture", commands.SavePicture),
        ];
    }

    /// <summary>From left to right; the focus goes the same way.</summary>
    public IReadOnlyList<BarButton> Buttons { get; }

    /// <summary>Takes what concerns the bar; true when the bar looks different now.</summary>
    public bool Handle(WindowEvent happened)
    {
        switch (happened)
        {
            case { Kind: WindowEventKind.PointerMoved }:
                BarButton? before = Hovered;
                _pointer = (happened.X, happened.Y);
                return Hovered != before;
            case { Kind: WindowEventKind.PointerDown }:
                _pointer = (happened.X, happened.Y);
                (_pressed, _focused) = (Hovered, null);
                return true;
            case { Kind: WindowEventKind.PointerUp }:
                BarButton? released = _pressed;
                _pressed = null;
                if (released != null && released == Hovered)
                    released.Press();
                return true;
            case { Kind: WindowEventKind.Key, Key: Key.Tab }:
                MoveFocus(happened.HasShift ? -1 : 1);
                return true;
            case { Kind: WindowEventKind.Key, Key: Key.Enter, IsRepeat: false } when _focused?.IsEnabled() == true:
                _focused.Press();
                return true;
            default:
                return false;
        }
    }

    /// <summary>Lays the bar out and draws it.</summary>
    public void Draw(DrawList list, Area area, string? message, Theme theme)
    {
        list.Rectangle(area, theme.Panel);
        list.Line(area.X, area.Y + 0.5f, area.Right, area.Y + 0.5f, theme.Line);
        float x = area.X + Margin, y = area.CenterY - ButtonHeight / 2;
        foreach (BarButton button in Buttons)
        {
            float width = MathF.Max(ButtonHeight, MathF.Ceiling(list.Width(button.Widest, TextStyle.Body)) + 2 * Padding);
            button.Area = new(x, y, width, ButtonHeight);
            Draw(list, button, theme);
            x += width + Gap;
        }

        string speed = _commands.Speed.Name();
        x = list.Text(x + Gap, area.CenterY - TextStyle.Body.Height() / 2, speed, TextStyle.Body, theme.Quiet) + 2 * Gap;
        if (message != null)
            list.Text(x, area.CenterY - TextStyle.Body.Height() / 2, Fitting(list, message, area.Right - Margin - x), TextStyle.Body, theme.Accent);
    }

    private BarButton? Hovered => Buttons.FirstOrDefault(button => button.IsEnabled() && button.Area.Contains(new Area(_pointer.X, _pointer.Y, 0, 0)));

    private void Draw(DrawList list, BarButton button, Theme theme)
    {
        bool isHovered = button == Hovered;
        Color ground = button == _pressed && isHovered ? theme.Accent.WithOpacity(0.35f) : isHovered ? theme.Line : theme.Page;
        list.Rectangle(button.Area, ground, 8);
        if (button == _focused)
            list.Outline(button.Area.Inset(-3), theme.Accent, 2, 10);
        else
            list.Outline(button.Area, theme.Line, 1, 8);
        Color ink = button.IsEnabled() ? theme.Text : theme.Quiet.WithOpacity(0.5f);
        list.Text(button.Area.CenterX, button.Area.CenterY - TextStyle.Body.Height() / 2, button.Caption(), TextStyle.Body, ink, 0.5f);
    }

    private void MoveFocus(int by)
    {
        int place = _focused == null ? (by > 0 ? -1 : 0) : Buttons.ToList().IndexOf(_focused);
        _focused = Buttons[(place + by + Buttons.Count) % Buttons.Count];
    }

    /// <summary>As much of a message as there is room for.</summary>
    private static string Fitting(DrawList list, string message, float room)
    {
        if (list.Width(message, TextStyle.Body) <= room)
            return message;
        int length = message.Length;
        while (length > 0 && list.Width(message[..length] + "…", TextStyle.Body) > room)
            length--;
        return length == 0 ? "" : message[..length] + "…";
    }
}
