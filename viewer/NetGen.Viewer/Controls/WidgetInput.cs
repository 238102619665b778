namespace NetGen;

/// <summary>Leads mouse and keys to the buttons: which one the pointer is over, which one is held, which one has the focus.</summary>
/// <param name="buttons">Those that can be seen now, in the order of the focus.</param>
internal sealed class WidgetInput(Func<IEnumerable<Button>> buttons)
{
    private Button? _held;
    private Button? _focused;

    /// <summary>Takes what concerns the buttons; true when it did.</summary>
    public bool Handle(WindowEvent happened) => happened.Kind switch
    {
        WindowEventKind.PointerMoved => Hover(happened),
        WindowEventKind.PointerDown => Hold(happened),
        WindowEventKind.PointerUp => LetGo(happened),
        WindowEventKind.Key => HandleKey(happened),
        _ => false,
    };

    /// <summary>Gives up the focus; false when there was none.</summary>
    public bool Unfocus()
    {
        bool had = _focused != null;
        Focus(null);
        return had;
    }

    private bool Hover(WindowEvent happened)
    {
        bool isChanged = false;
        foreach (Button button in buttons())
        {
            bool isOver = button.Area.Contains(new Area(happened.X, happened.Y, 0, 0));
            isChanged |= isOver != button.IsHovered;
            button.IsHovered = isOver;
        }

        return isChanged;
    }

    private bool Hold(WindowEvent happened)
    {
        Hover(happened);
        Unfocus();
        _held = buttons().FirstOrDefault(button => button.IsHovered);
        if (_held != null)
            _held.IsPressed = true;
        return _held != null;
    }

    private bool LetGo(WindowEvent happened)
    {
        Hover(happened);
        if (_held == null)
            return false;
        Button held = _held;
        (_held, held.IsPressed) = (null, false);
        if (held.IsHovered)
            held.Press();
        return true;
    }

    private bool HandleKey(WindowEvent happened)
    {
        switch (happened.Key)
        {
            case Key.Tab:
                Focus(Neighbour(happened.HasShift ? -1 : 1));
                return true;
            case Key.Enter when _focused != null:
                if (!happened.IsRepeat)
                    _focused.Press();
                return true;
            case Key.Left or Key.Right or Key.Up or Key.Down when _focused != null && !happened.HasShift:
                Focus(FocusOrder.Nearest(_focused, buttons(), happened.Key));
                return true;
            default:
                return false;
        }
    }

    private Button Neighbour(int by)
    {
        List<Button> all = [.. buttons()];
        int place = _focused == null ? -1 : all.IndexOf(_focused);
        return all[place < 0 ? (by > 0 ? 0 : all.Count - 1) : (place + by + all.Count) % all.Count];
    }

    private void Focus(Button? button)
    {
        if (_focused != null)
            _focused.IsFocused = false;
        _focused = button;
        if (button != null)
            button.IsFocused = true;
    }
}
