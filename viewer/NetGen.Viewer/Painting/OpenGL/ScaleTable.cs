namespace NetGen;

/// <summary>The colour scales in use, a row each. Knows no graphics card.</summary>
internal sealed class ScaleTable
{
    public const int Width = ColorScale.Steps + 1;

    /// <summary>More scales than any picture has.</summary>
    public const int MostScales = 32;

    private readonly List<ColorScale> _scales = [];

    /// <summary>[scales × width].</summary>
    public Color[] Colors { get; } = new Color[MostScales * Width];

    /// <summary>Whether a scale came that is not on the graphics card yet.</summary>
    public bool IsChanged { get; set; }

    /// <summary>The row of a scale.</summary>
    public int RowOf(ColorScale scale)
    {
        int row = _scales.IndexOf(scale);
        if (row >= 0)
            return row;
        if (_scales.Count == MostScales)
            throw new InvalidOperationException($"A picture has at most {MostScales} colour scales.");
        for (int i = 0; i < Width; i++)
            Colors[_scales.Count * Width + i] = scale.At(2f * i / ColorScale.Steps - 1);
        _scales.Add(scale);
        IsChanged = true;
        return _scales.Count - 1;
    }
}
