namespace NetGen.Generator.Declarations;

/// <summary>A way to mend a fault by changing layers' attributes; the editor offers it as a code fix.</summary>
/// <param name="Title">What is done, as a sentence without its stop.</param>
/// <param name="Edits">The changes, which belong together.</param>
internal sealed record Remedy(string Title, EquatableArray<LayerEdit> Edits)
{
    /// <summary>What is the same wherever the same is done: the key by which an editor mends all at once.</summary>
    public string Key => string.Join(", ", Edits.Select(edit => $"{edit.Change} {edit.Text}"));
}

/// <summary>A change of one layer's attribute.</summary>
/// <param name="Layer">Which layer.</param>
/// <param name="Change">What is changed.</param>
/// <param name="Text">What is written; see <see cref="LayerChange"/>.</param>
internal sealed record LayerEdit(int Layer, LayerChange Change, string Text = "");

/// <summary>What an edit does to a layer's attribute.</summary>
internal enum LayerChange
{
    /// <summary>The layer is taken out.</summary>
    Remove,

    /// <summary>The layer and the one before it change places.</summary>
    MoveUp,

    /// <summary>A layer of the runtime, called by the edit's text, is written before it.</summary>
    Precede,

    /// <summary>The activation becomes the one whose metadata name is the edit's text.</summary>
    Activation,

    /// <summary>The first of its sizes becomes the edit's text.</summary>
    Size,

    /// <summary>The initialiser becomes the one called by the edit's text.</summary>
    Initializer,
}
