namespace NetGen;

/// <summary>
/// Changes in the window how a training is made: its network's shape, its data, its optimizer. What takes long is made ready beside the window,
/// and the training goes on until the changed one takes its place. The window's thread calls it.
/// </summary>
internal abstract class TrainingEditor
{
    private Widget? _controls;

    /// <summary>Its controls, page by page; built once.</summary>
    public abstract IReadOnlyList<EditorPage> Pages { get; }

    /// <summary>All controls of an edited training, the window's among them; the same from training to training, so that a page stays turned to and a slider held.</summary>
    public Widget ControlsWith(LiveCommands commands)
    {
        Clipboard = commands.Clipboard;
        return _controls ??= LiveControls.ForEdited(commands, this);
    }

    /// <summary>Where text is copied to and pasted from.</summary>
    public IClipboard? Clipboard { get; private set; }

    /// <summary>What is being done, or what is wrong with the last change; null for nothing.</summary>
    public abstract LiveMessage? Message { get; }

    /// <summary>What there is to know about the training while it has nothing to say itself; null for nothing.</summary>
    public virtual LiveMessage? Note => null;

    /// <summary>Paints samples on the plane; null where that cannot be done.</summary>
    public virtual PlaneBrush? Brush => null;

    /// <summary>Whether the brush is in the user's hand.</summary>
    public virtual bool IsBrushing => false;

    /// <summary>A training is shown from now on.</summary>
    /// <param name="act">The training.</param>
    /// <param name="wake">To be called from any thread when there is something to take.</param>
    public abstract void Follow(TrainingAct act, Action wake);

    /// <summary>Gives the changed training, once it is ready; it is to be followed at once.</summary>
    public abstract WindowTraining? Take();
}

/// <summary>A page of an editor's controls.</summary>
/// <param name="Caption">What its button says.</param>
/// <param name="Controls">The controls.</param>
internal sealed record EditorPage(string Caption, Column Controls);
