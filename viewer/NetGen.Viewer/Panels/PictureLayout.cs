namespace NetGen;

/// <summary>Where the panels stand on a page, on a grid of 8 pixels.</summary>
internal sealed record PictureLayout
{
    private const float Gap = 16;
    private const float HeaderHeight = 48;
    private const float ControlsWidth = 256;
    private const float LossHeight = 144;
    private const float SmallestWithControls = 1000;

    /// <summary>Lays out a page; under 1000 pixels the declaration gives its room to the network and the plane.</summary>
    public PictureLayout(float width, float height)
    {
        Header = new(0, 0, width, HeaderHeight);
        float top = HeaderHeight + Gap, bottom = height - Gap - LossHeight;
        float bodyHeight = bottom - Gap - top;
        bool hasControls = width >= SmallestWithControls;
        float left = hasControls ? Gap + ControlsWidth + Gap : Gap;
        float columns = width - left - 2 * Gap;

        // 496 to 464 is the pair's proportion at 1280.
        float networkWidth = MathF.Round(columns * 496 / 960);
        float declarationHeight = MathF.Min(232, bodyHeight / 2);
        Declaration = hasControls ? new(Gap, top, ControlsWidth, declarationHeight) : null;
        Facts = hasControls ? new(Gap, top + declarationHeight + Gap, ControlsWidth, bodyHeight - declarationHeight - Gap) : null;
        Network = new(left, top, networkWidth, bodyHeight);
        Answers = new(left + networkWidth + Gap, top, columns - networkWidth, bodyHeight);
        Loss = new(Gap, bottom, width - 2 * Gap, LossHeight);
    }

    public Area Header { get; }

    public Area? Declaration { get; }

    public Area? Facts { get; }

    public Area Network { get; }

    /// <summary>The plane, or what stands for it.</summary>
    public Area Answers { get; }

    public Area Loss { get; }

    /// <summary>All areas that are there.</summary>
    public IEnumerable<Area> Areas => new Area?[] { Header, Declaration, Facts, Network, Answers, Loss }.OfType<Area>();
}
