namespace NetGen;

/// <summary>Leads mouse and keys to the controls: which one the pointer is over, which one is held, which one has the focus.</summary>
/// <param name="controls">Those that can be seen now, in the order of the focus.</param>
internal sealed class WidgetInput(Func<IEnumerable<Control>> controls)
{
    private Control? _held;
    private Control? _focused;

    /// <summary>Takes what concerns the controls; true when it did.</summary>
    public bool Handle(WindowEvent happened)
    {
        // What is no longer there takes no keys.
        if (_focused != null && !controls().Contains(_focused))
            Focus(null);
        return happened.Kind switch
        {
            WindowEventKind.PointerMoved => Move(happened),
            WindowEventKind.PointerDown => Hold(happened),
            WindowEventKind.PointerUp => LetGo(happened),
            WindowEventKind.Scrolled => Under(happened)?.Scroll(happened.Lines) == true,
            WindowEventKind.Key => HandleKey(happened),
            WindowEventKind.Character => _focused?.Take(happened) == true,
            _ => false,
        };
    }

    /// <summary>Gives up the focus; false when there was none.</summary>
    public bool Unfocus()
    {
        bool had = _focused != null;
        Focus(null);
        return had;
    }

    private bool Move(WindowEvent happened)
    {
        bool isChanged = Hover(happened);
        if (_held == null)
            return Under(happened)?.Follow(happened.X, happened.Y) == true || isChanged;
        _held.Drag(happened.X, happened.Y);
        return true;
    }

    private bool Hover(WindowEvent happened)
    {
        bool isChanged = false;
        Control? under = Under(happened);
        foreach (Control control in controls())
        {
            isChanged |= control == under != control.IsHovered;
            control.IsHovered = control == under;
        }

        return under?.Point(happened.X, happened.Y) == true || isChanged;
    }

    /// <summary>The control below the pointer; where several are, the one whose middle is nearest.</summary>
    private Control? Under(WindowEvent happened) => controls()
        .Where(control => control.Area.Contains(new Area(happened.X, happened.Y, 0, 0)))
        .MinBy(control => MathF.Abs(control.Area.CenterX - happened.X) + MathF.Abs(control.Area.CenterY - happened.Y));

    private bool Hold(WindowEvent happened)
    {
        Hover(happened);
        bool had = Unfocus();
        _held = Under(happened) is { IsEnabled: true } control ? control : null;
        if (_held == null)
            return had;
        _held.IsPressed = true;
        if (_held.WantsKeys)
            Focus(_held);
        _held.Grab(happened.X, happened.Y);
        return true;
    }

    private bool LetGo(WindowEvent happened)
    {
        Hover(happened);
        if (_held == null)
            return false;
        Control held = _held;
        (_held, held.IsPressed) = (null, false);
        held.Release(held.IsHovered);
        return true;
    }

    private bool HandleKey(WindowEvent happened)
    {
        if (happened.Key == Key.Tab)
        {
            Focus(Neighbour(happened.HasShift ? -1 : 1));
            return true;
        }

        if (_focused == null)
            return false;
        if (_focused.IsEnabled && _focused.Take(happened))
            return true;
        if (happened.HasShift || happened.Key is not (Key.Left or Key.Right or Key.Up or Key.Down))
            return false;
        Focus(FocusOrder.Nearest(_focused, controls(), happened.Key));
        return true;
    }

    private Control Neighbour(int by)
    {
        List<Control> all = [.. controls()];
        int place = _focused == null ? -1 : all.IndexOf(_focused);
        return all[place < 0 ? (by > 0 ? 0 : all.Count - 1) : (place + by + all.Count) % all.Count];
    }

    private void Focus(Control? control)
    {
        if (_focused != null)
            _focused.IsFocused = false;
        _focused = control;
        if (control != null)
            control.IsFocused = true;
    }
}
