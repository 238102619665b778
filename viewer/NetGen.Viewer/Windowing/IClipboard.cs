namespace NetGen;

/// <summary>Text that programs hand to each other.</summary>
internal interface IClipboard
{
    /// <summary>The text; empty where there is none.</summary>
    string Text { get; set; }
}
