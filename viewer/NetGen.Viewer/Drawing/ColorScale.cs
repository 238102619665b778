namespace NetGen;

/// <summary>Colours for values from −1 to 1, evenly spaced stops interpolated in <see cref="OKLab"/>.</summary>
internal sealed class ColorScale
{
    /// <summary>Distances between neighbouring colours of the table.</summary>
    public const int Steps = 1020;

    /// <summary>Opacity at 1 of a scale that rises, so that points of the same colour still stand out.</summary>
    private const float MostCover = 0.7f;

    /// <summary>Where a decided side gets its colour: not at the end, so that points stand out.</summary>
    private const float Side = 0.8f;

    private readonly Color[] _colors = new Color[Steps + 1];
    private ColorScale? _decided;

    /// <summary>A scale through these colours, written as 0xRRGGBB, from −1 to 1.</summary>
    public ColorScale(params ReadOnlySpan<uint> stops)
    {
        for (int i = 0; i <= Steps; i++)
        {
            double place = (double)i / Steps * (stops.Length - 1);
            int stop = Math.Min((int)place, stops.Length - 2);
            _colors[i] = OKLab.From(Color.FromHex(stops[stop])).Towards(OKLab.From(Color.FromHex(stops[stop + 1])), place - stop).ToColor();
        }
    }

    /// <summary>A scale that lets everything shine through up to 0 and rises to nearly full colour at 1.</summary>
    public static ColorScale Rising(Color color)
    {
        var scale = new ColorScale(0, 0);
        for (int i = 0; i <= Steps; i++)
            scale._colors[i] = color.WithOpacity(MostCover * MathF.Sqrt(MathF.Max(0, 2f * i / Steps - 1)));
        return scale;
    }

    /// <summary>The scale that shows on which side of 0 a value lies, and no more.</summary>
    public ColorScale Decided => _decided ??= OfSides();

    /// <summary>Whether nothing shines through.</summary>
    public bool IsOpaque => _colors[0].A == byte.MaxValue;

    /// <summary>The colour of a value; values beyond −1 and 1 look like these.</summary>
    public Color At(float value) => _colors[StepOf(value)];

    private ColorScale OfSides()
    {
        var scale = new ColorScale(0, 0);
        for (int i = 0; i <= Steps; i++)
            scale._colors[i] = At(2 * i < Steps ? -Side : Side);
        return scale;
    }

    /// <summary>The place of a value's colour in every scale, 0 to <see cref="Steps"/>.</summary>
    public static int StepOf(float value) => (int)MathF.Round((Math.Clamp(value, -1, 1) + 1) / 2 * Steps);
}
