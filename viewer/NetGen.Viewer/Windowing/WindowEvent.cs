namespace NetGen;

/// <summary>What can happen to a window.</summary>
internal enum WindowEventKind
{
    /// <summary>A key that writes nothing went down or repeats.</summary>
    Key,

    /// <summary>A character was typed, whatever keys that takes on this keyboard.</summary>
    Character,

    /// <summary>The pointer moved.</summary>
    PointerMoved,

    /// <summary>The main button went down.</summary>
    PointerDown,

    /// <summary>The main button went up.</summary>
    PointerUp,

    /// <summary>The wheel was turned.</summary>
    Scrolled,

    /// <summary>A file was dropped on the window.</summary>
    Dropped,

    /// <summary>The window wants to be painted anew: it was resized, or uncovered.</summary>
    Exposed,
}

/// <summary>Keys that write nothing.</summary>
internal enum Key
{
    Other,
    Escape,
    Enter,
    Tab,
    Left,
    Right,
    Up,
    Down,
    PageUp,
    PageDown,
    Home,
    End,
    Backspace,
    Delete,
    F11,
}

/// <summary>One event.</summary>
internal readonly record struct WindowEvent(WindowEventKind Kind)
{
    public Key Key { get; init; }

    public char Character { get; init; }

    public bool HasShift { get; init; }

    /// <summary>Whether the key is held down and comes again.</summary>
    public bool IsRepeat { get; init; }

    /// <summary>How many lines the wheel was turned, away from the user.</summary>
    public float Lines { get; init; }

    /// <summary>The file that was dropped.</summary>
    public string? Path { get; init; }

    /// <summary>Where the pointer is, in pixels of the page.</summary>
    public float X { get; init; }

    /// <inheritdoc cref="X"/>
    public float Y { get; init; }
}
