namespace NetGen;

/// <summary>A line of text to type. What cannot be read is said below it, and what was read last stays in force.</summary>
/// <param name="name">What it is, as it stands in the field.</param>
/// <param name="text">What is in force now.</param>
/// <param name="enter">Takes what was typed; says what is wrong with it, or null.</param>
internal sealed class TextField(string name, Func<string> text, Func<string, string?> enter) : Control(name)
{
    private const int ErrorLines = 2;
    private const int MostCharacters = 200;

    private string? _typed;
    private int _caret;

    /// <summary>What is wrong with what was typed; null for nothing.</summary>
    public string? Error { get; private set; }

    /// <inheritdoc/>
    public override bool WantsKeys => true;

    /// <inheritdoc/>
    public override float NaturalHeight => Height + ErrorLines * TextStyle.Label.Height();

    /// <summary>What stands in the field.</summary>
    public string Text => _typed ?? text();

    /// <inheritdoc/>
    public override bool Take(WindowEvent happened)
    {
        if (happened.Kind == WindowEventKind.Character)
        {
            if (!char.IsControl(happened.Character) && Text.Length < MostCharacters)
                Edit(Text.Insert(_caret, happened.Character.ToString()), _caret + 1);
            return true;
        }

        switch (happened.Key)
        {
            case Key.Backspace:
                if (_caret > 0)
                    Edit(Text.Remove(_caret - 1, 1), _caret - 1);
                return true;
            case Key.Delete:
                if (_caret < Text.Length)
                    Edit(Text.Remove(_caret, 1), _caret);
                return true;
            case Key.Left or Key.Right or Key.Home or Key.End:
                _caret = happened.Key switch { Key.Left => Math.Max(_caret - 1, 0), Key.Right => Math.Min(_caret + 1, Text.Length), Key.Home => 0, _ => Text.Length };
                return true;
            default:
                return happened.Key == Key.Enter;
        }
    }

    /// <inheritdoc/>
    public override void Draw(DrawList list, Theme theme, Motion motion) => Draw(list, theme);

    /// <summary>Draws it where it stands; nothing of it is ever on its way.</summary>
    public void Draw(DrawList list, Theme theme)
    {
        Area field = Area with { Height = Height };
        Color border = Error != null ? theme.Error : IsHovered ? theme.Quiet : theme.Line;
        list.Rectangle(field, theme.Page, Radius);
        list.Outline(field, border, 1, Radius);
        DrawFocus(list, field, Radius, theme);
        float left = list.Text(field.X + Gap, field.CenterY - TextStyle.Label.Height() / 2, Name, TextStyle.Label, theme.Quiet) + Gap;
        DrawTyped(list, new(left, field.Y, field.Right - Gap - left, field.Height), theme);
        if (Error != null)
            Paragraph.Draw(list, new(field.X, field.Bottom + 2, field.Width, ErrorLines * TextStyle.Label.Height()), Error, TextStyle.Label, theme.Error);
    }

    /// <inheritdoc/>
    protected override void FocusChanged()
    {
        // A text with an error is kept to be mended.
        if (Error == null)
            _typed = IsFocused ? text() : null;
        _caret = Text.Length;
    }

    private void Edit(string typed, int caret)
    {
        (_typed, _caret) = (typed, caret);
        Error = enter(typed);
    }

    /// <summary>Draws as much as fits: of a long text the part around the caret.</summary>
    private void DrawTyped(DrawList list, Area area, Theme theme)
    {
        string all = Text;
        int first = 0, caret = Math.Min(_caret, all.Length);
        while (first < caret && list.Width(all.AsSpan(first..caret), TextStyle.Code) > area.Width)
            first++;
        string shown = all[first..];
        while (shown.Length > 0 && list.Width(shown, TextStyle.Code) > area.Width)
            shown = shown[..^1];
        float y = area.CenterY - TextStyle.Code.Height() / 2;
        list.Text(area.X, y, shown, TextStyle.Code, theme.Text);
        if (!IsFocused)
            return;
        float x = MathF.Round(area.X + list.Width(all.AsSpan(first..caret), TextStyle.Code)) + 0.5f;
        list.Line(x, y + 1, x, y + TextStyle.Code.Height() - 1, theme.Accent, 1.5f);
    }
}
