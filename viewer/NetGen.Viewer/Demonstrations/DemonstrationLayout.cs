namespace NetGen;

/// <summary>Where a demonstration's parts stand on a page, on a grid of 8 pixels.</summary>
internal sealed record DemonstrationLayout : IPageLayout
{
    private const float Gap = 16;
    private const float NoticeHeight = 40;

    /// <summary>Lays out a page.</summary>
    /// <param name="width">Width in pixels of content scale 1.</param>
    /// <param name="height">Height in the same.</param>
    /// <param name="controls">Height of the controls below each other; 0 for a picture without.</param>
    public DemonstrationLayout(float width, float height, float controls = 0)
    {
        float top = PictureLayout.HeaderHeight + Gap, bottom = height - Gap;
        bool hasSide = controls > 0 && width >= PictureLayout.SmallestWithSide && controls + 2 * PanelFrame.Padding <= bottom - top;
        Menu = controls > 0 && !hasSide ? new(0, 0, PictureLayout.MenuWidth, PictureLayout.HeaderHeight) : null;
        Header = new(Menu?.Right ?? 0, 0, width - (Menu?.Right ?? 0), PictureLayout.HeaderHeight);
        bool isTwofold = controls + 2 * PanelFrame.Padding > height - PictureLayout.HeaderHeight;
        Drawer = new(0, PictureLayout.HeaderHeight, isTwofold ? 2 * PictureLayout.SideWidth + 3 * Gap : PictureLayout.SideWidth + 2 * Gap, height - PictureLayout.HeaderHeight);
        if (hasSide)
            Controls = new(Gap, top, PictureLayout.SideWidth, bottom - top);
        float left = hasSide ? Gap + PictureLayout.SideWidth + Gap : Gap;
        Notice = new(left, PictureLayout.HeaderHeight + Gap / 2, width - left - Gap, NoticeHeight);
        Stage = new(left, Notice.Bottom + Gap / 2, width - left - Gap, bottom - Notice.Bottom - Gap / 2);
    }

    /// <inheritdoc/>
    public Area? Menu { get; }

    /// <inheritdoc/>
    public Area Drawer { get; }

    /// <inheritdoc/>
    public Area? Controls { get; }

    public Area Header { get; }

    /// <summary>The line that says what to notice.</summary>
    public Area Notice { get; }

    /// <summary>Where the demonstration draws.</summary>
    public Area Stage { get; }
}
