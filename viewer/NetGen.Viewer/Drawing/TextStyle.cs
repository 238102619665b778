namespace NetGen;

/// <summary>The type sizes of every picture.</summary>
internal enum TextStyle
{
    /// <summary>Inter, 12.</summary>
    Label,

    /// <summary>Inter, 14.</summary>
    Body,

    /// <summary>Inter semi-bold, 20.</summary>
    Title,

    /// <summary>Inter semi-bold, 28.</summary>
    Number,

    /// <summary>JetBrains Mono, 13.</summary>
    Code,
}

/// <summary>Knows how wide text is, so that panels can be laid out without a screen.</summary>
internal interface ITextMeasure
{
    /// <summary>Width in pixels of content scale 1.</summary>
    float Width(ReadOnlySpan<char> text, TextStyle style);
}
