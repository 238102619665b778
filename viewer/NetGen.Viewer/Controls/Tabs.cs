namespace NetGen;

/// <summary>Pages of controls, of which one is shown, and above them a button for each.</summary>
internal sealed class Tabs : Widget
{
    private const float Radius = 8;

    private readonly string[] _captions;
    private readonly Row _buttons;
    private readonly Column[] _pages;
    private readonly Action<int> _turned;

    /// <param name="turned">Told the place of a page when it is turned to.</param>
    /// <param name="pages">What each button says, and its controls.</param>
    public Tabs(Action<int> turned, params (string Caption, Column Page)[] pages)
    {
        (_turned, _captions, _pages) = (turned, [.. pages.Select(page => page.Caption)], [.. pages.Select(page => page.Page)]);
        _buttons = new([.. _captions.Select((caption, i) => ((Widget)new Button("page " + caption, caption, () => Turn(i), () => Shown != i) { Look = ButtonLook.Inner }, 1f))]);
    }

    /// <summary>The place of the page that is shown.</summary>
    public int Shown { get; private set; }

    /// <inheritdoc/>
    public override IReadOnlyList<Widget> Parts => [_buttons, _pages[Shown]];

    /// <inheritdoc/>
    public override float NaturalHeight => Height + Gap + _pages.Max(page => page.NaturalHeight);

    /// <inheritdoc/>
    public override void Arrange(Area area)
    {
        base.Arrange(area);
        _buttons.Arrange(area with { Height = Height });
        foreach (Column page in _pages)
            page.Arrange(area.Below(Height + Gap));
    }

    /// <inheritdoc/>
    public override void Draw(DrawList list, Theme theme, Motion motion)
    {
        list.Outline(_buttons.Area, theme.Line, 1, Radius);
        for (int i = 0; i < _pages.Length; i++)
        {
            if (i == Shown)
                DrawShown(list, _buttons.Parts[i].Area, theme);
            else
                _buttons.Parts[i].Draw(list, theme, motion);
        }

        _pages[Shown].Draw(list, theme, motion);
    }

    private void DrawShown(DrawList list, Area area, Theme theme)
    {
        list.Rectangle(area.Inset(2), theme.Line.WithOpacity(0.6f), Radius - 2);
        list.Text(area.CenterX, area.CenterY - TextStyle.Body.Height() / 2, _captions[Shown], TextStyle.Body, theme.Accent, 0.5f);
    }

    private void Turn(int page)
    {
        Shown = page;
        _turned(page);
    }
}
