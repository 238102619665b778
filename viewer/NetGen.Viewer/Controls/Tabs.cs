namespace NetGen;

/// <summary>Pages of controls, of which one is shown, and above them a button for each, in as many rows as they need.</summary>
internal sealed class Tabs : Widget
{
    private const float Radius = 8;
    private const float ButtonHeight = 28;

    /// <summary>Buttons in a row, so that their captions have room.</summary>
    private const int MostInRow = 4;

    private readonly string[] _captions;
    private readonly Row[] _rows;
    private readonly Button[] _buttons;
    private readonly Column[] _pages;

    /// <param name="pages">What each button says, and its controls.</param>
    public Tabs(params (string Caption, Column Page)[] pages)
    {
        (_captions, _pages) = ([.. pages.Select(page => page.Caption)], [.. pages.Select(page => page.Page)]);
        _buttons = [.. _captions.Select((caption, i) => new Button("page " + caption, caption, () => Shown = i, () => Shown != i) { Look = ButtonLook.Inner })];
        int rows = (pages.Length + MostInRow - 1) / MostInRow, inRow = (pages.Length + rows - 1) / rows;
        _rows = [.. _buttons.Zip(_captions).Chunk(inRow).Select(row => new Row([.. row.Select(one => ((Widget)one.First, ShareOf(one.Second)))]) { Spacing = 0 })];
    }

    /// <summary>The place of the page that is shown.</summary>
    public int Shown { get; private set; }

    /// <inheritdoc/>
    public override IReadOnlyList<Widget> Parts => [.. _rows, _pages[Shown]];

    /// <inheritdoc/>
    public override float NaturalHeight => ButtonsHeight + Gap + _pages.Max(page => page.NaturalHeight);

    /// <inheritdoc/>
    public override float ShownHeight => ButtonsHeight + Gap + _pages[Shown].NaturalHeight;

    private float ButtonsHeight => _rows.Length == 1 ? Height : _rows.Length * ButtonHeight;

    /// <inheritdoc/>
    public override void Arrange(Area area)
    {
        base.Arrange(area);
        float height = ButtonsHeight / _rows.Length;
        for (int i = 0; i < _rows.Length; i++)
            _rows[i].Arrange(area with { Y = area.Y + i * height, Height = height });
        foreach (Column page in _pages)
            page.Arrange(area.Below(ButtonsHeight + Gap));
    }

    /// <inheritdoc/>
    public override void Draw(DrawList list, Theme theme, Motion motion)
    {
        list.Outline(Area with { Height = ButtonsHeight }, theme.Line, 1, Radius);
        for (int i = 0; i < _pages.Length; i++)
        {
            if (i == Shown)
                DrawShown(list, _buttons[i].Area, theme);
            else
                _buttons[i].Draw(list, theme, motion);
        }

        _pages[Shown].Draw(list, theme, motion);
    }

    /// <summary>Wide words get more room.</summary>
    private static float ShareOf(string caption) => caption.Length + 3;

    private void DrawShown(DrawList list, Area area, Theme theme)
    {
        list.Rectangle(area.Inset(2), theme.Line.WithOpacity(0.6f), Radius - 2);
        list.Text(area.CenterX, area.CenterY - TextStyle.Body.Height() / 2, _captions[Shown], TextStyle.Body, theme.Accent, 0.5f);
    }
}
