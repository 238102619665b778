namespace NetGen;

/// <summary>Where the panels stand on a page, on a grid of 8 pixels.</summary>
internal sealed record PictureLayout : IPageLayout
{
    /// <summary>The smallest page there is.</summary>
    public const int SmallestWidth = 800;

    /// <inheritdoc cref="SmallestWidth"/>
    public const int SmallestHeight = 500;

    public const float HeaderHeight = 48;
    public const float MenuWidth = 104;
    public const float SideWidth = 256;
    public const float SmallestWithSide = 1000;

    private const float Gap = 16;
    private const float LossHeight = 144;
    private const float DeclarationHeight = 240;
    private const float SmallestPanel = 96;

    /// <summary>Below the controls; less would hold no two lines.</summary>
    private const float SmallestCode = 112;

    /// <summary>Lays out a page. Under 1000 pixels the column on the left gives its room to the network and the plane, and so it does where controls would not fit; they are a drawer then.</summary>
    /// <param name="width">Width in pixels of content scale 1.</param>
    /// <param name="height">Height in the same.</param>
    /// <param name="controls">Height of the window's controls with their frame; 0 for a picture without.</param>
    /// <param name="shown">Height of those that are shown now, where they turn pages; null for all.</param>
    public PictureLayout(float width, float height, float controls = 0, float? shown = null)
    {
        float top = HeaderHeight + Gap, bottom = height - Gap - LossHeight;
        float bodyHeight = bottom - Gap - top;
        bool hasSide = width >= SmallestWithSide && (bodyHeight >= controls || float.IsPositiveInfinity(controls));
        Menu = controls > 0 && !hasSide ? new(0, 0, MenuWidth, HeaderHeight) : null;
        Header = new(Menu?.Right ?? 0, 0, width - (Menu?.Right ?? 0), HeaderHeight);
        Drawer = new(0, HeaderHeight, SideWidth + 2 * Gap, height - HeaderHeight);
        if (hasSide)
            PlaceSide(new(Gap, top, SideWidth, bodyHeight), shown ?? controls);
        float left = hasSide ? Gap + SideWidth + Gap : Gap;
        float columns = width - left - 2 * Gap;

        // 496 to 464 is the pair's proportion at 1280.
        float networkWidth = MathF.Round(columns * 496 / 960);
        Network = new(left, top, networkWidth, bodyHeight);
        Answers = new(left + networkWidth + Gap, top, columns - networkWidth, bodyHeight);
        Loss = new(Gap, bottom, width - 2 * Gap, LossHeight);
    }

    public Area Header { get; }

    public Area? Declaration { get; private set; }

    public Area? Controls { get; private set; }

    public Area? Facts { get; private set; }

    public Area Network { get; }

    /// <summary>The plane, or what stands for it.</summary>
    public Area Answers { get; }

    public Area Loss { get; }

    /// <summary>Where the drawer's button stands; null when the controls lie in no drawer.</summary>
    public Area? Menu { get; }

    /// <summary>Where the drawer is when it is open, over the rest.</summary>
    public Area Drawer { get; }

    /// <summary>All areas that are there at once.</summary>
    public IEnumerable<Area> Areas => new Area?[] { Menu, Header, Declaration, Controls, Facts, Network, Answers, Loss }.OfType<Area>();

    /// <summary>The controls, whose buttons stay where they are when a page is turned, the declaration below them, and the facts where there is room left.</summary>
    private void PlaceSide(Area side, float controls)
    {
        if (controls > 0)
        {
            bool isAlone = !(side.Height - controls - Gap >= SmallestCode);
            Controls = isAlone ? side : side with { Height = controls };
            side = side.Below(Controls.Value.Height + Gap);
        }

        float rest = side.Height;
        float declaration = rest - DeclarationHeight - Gap >= SmallestPanel ? DeclarationHeight : controls > 0 ? rest : MathF.Min(DeclarationHeight, rest / 2);
        if (declaration >= SmallestPanel)
        {
            Declaration = side with { Height = declaration };
            side = side.Below(declaration + Gap);
        }

        if (side.Height >= SmallestPanel)
            Facts = side;
    }
}
