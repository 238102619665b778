namespace NetGen;

/// <summary>What a <see cref="DrawCommand"/> paints.</summary>
internal enum DrawKind
{
    /// <summary>A filled rectangle with round corners.</summary>
    Rectangle,

    /// <summary>The border of a rectangle, inside its area.</summary>
    Outline,

    /// <summary>A line with round ends; its area is the start and the way to the end.</summary>
    Line,

    /// <summary>A marker of a shape inside its area, with a ring around it.</summary>
    Marker,

    /// <summary>One line of text; its area's left top is where the text begins.</summary>
    Text,

    /// <summary>A field of values in the colours of a scale.</summary>
    HeatMap,

    /// <summary>A heat map with lines where the values are 0, in the command's colour, and ±<see cref="Contour.SideLevel"/>, in the ring's.</summary>
    ContourMap,

    /// <summary>A photograph: a field of <see cref="PackedColor"/>s, each a square.</summary>
    Photograph,
}

/// <summary>The shape that stands for a class, beside its colour.</summary>
internal enum MarkerShape
{
    Disc,
    Diamond,
    Square,
    Triangle,
    Cross,
    Plus,
}

/// <summary>One thing to paint. A value, so that a list of them can be filled anew each frame without allocating.</summary>
internal readonly record struct DrawCommand(DrawKind Kind, Area Area, Color Color)
{
    /// <summary>How far edges are soft and letters reach out of their line, in pixels of the page.</summary>
    private const float Overhang = 2;

    /// <summary>The corners of a marker stick out of its area by this share of its width at most.</summary>
    private const float MarkerOverhang = 0.1f;

    /// <summary>Width of a line, an outline or a ring.</summary>
    public float Stroke { get; init; }

    /// <summary>Radius of a rectangle's corners.</summary>
    public float Radius { get; init; }

    /// <summary>Colour of a marker's ring, or of the side lines of a contour map.</summary>
    public Color Ring { get; init; }

    public MarkerShape Shape { get; init; }

    public string? Text { get; init; }

    public TextStyle Style { get; init; }

    public Field? Field { get; init; }

    public ColorScale? Scale { get; init; }

    /// <summary>Whether a heat map runs smoothly between its values or shows each as a square.</summary>
    public bool IsSmooth { get; init; }

    /// <summary>All that it may paint on, and a little more.</summary>
    public Area Bounds => Kind switch
    {
        DrawKind.Line => new Area(MathF.Min(Area.X, Area.Right), MathF.Min(Area.Y, Area.Bottom), MathF.Abs(Area.Width), MathF.Abs(Area.Height)).Inset(-Stroke / 2 - Overhang),
        DrawKind.Marker => Area.Inset(-MarkerOverhang * Area.Width - Stroke - Overhang),
        _ => Area.Inset(-Overhang),
    };

    /// <summary>Where nothing is seen of what was painted before: an opaque rectangle or map without its round corners; null for all else.</summary>
    public Area? Hidden => IsOpaque ? Area.Inset(0.3f * Radius + Overhang) : null;

    private bool IsOpaque => Kind switch
    {
        DrawKind.Rectangle => Color.A == byte.MaxValue,
        DrawKind.HeatMap or DrawKind.ContourMap => IsSmooth && Scale!.IsOpaque,
        _ => false,
    };
}
