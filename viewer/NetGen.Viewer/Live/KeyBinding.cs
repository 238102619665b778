namespace NetGen;

/// <summary>One key and what it does.</summary>
/// <param name="Keys">How the key is called.</param>
/// <param name="Meaning">What it does, for the help.</param>
/// <param name="IsMeant">Whether an event is this key.</param>
/// <param name="Do">What is done.</param>
internal sealed record KeyBinding(string Keys, string Meaning, Func<WindowEvent, bool> IsMeant, Action<LiveCommands> Do)
{
    /// <summary>A key that writes nothing.</summary>
    public static KeyBinding Of(string keys, string meaning, Key key, bool hasShift, bool repeats, Action<LiveCommands> act) => new(
        keys, meaning, happened => happened.Kind == WindowEventKind.Key && happened.Key == key && happened.HasShift == hasShift && (repeats || !happened.IsRepeat), act);

    /// <summary>A character as typed, so that every keyboard's own layout holds.</summary>
    /// <param name="keys">How the key is called.</param>
    /// <param name="meaning">What it does, for the help.</param>
    /// <param name="characters">Any of these, in lower case.</param>
    /// <param name="hasShift">Whether Shift must be held, or must not; null when that is a matter of the keyboard.</param>
    /// <param name="act">What is done.</param>
    public static KeyBinding Typed(string keys, string meaning, string characters, bool? hasShift, Action<LiveCommands> act) => new(
        keys, meaning,
        happened => happened is { Kind: WindowEventKind.Character, IsRepeat: false }
            && characters.Contains(char.ToLowerInvariant(happened.Character)) && (hasShift == null || hasShift == happened.HasShift),
        act);
}
