namespace NetGen;

/// <summary>Which key does what. Letters and signs are taken as typed, so that every keyboard's own layout holds.</summary>
internal static class KeyMap
{
    /// <summary>What an event asks for; null when it asks for nothing.</summary>
    public static Action? CommandOf(WindowEvent happened, LiveCommands commands) => happened switch
    {
        { Kind: WindowEventKind.Key, Key: Key.Right, HasShift: false } => commands.Step,
        { IsRepeat: true } => null,
        { Kind: WindowEventKind.Key, Key: Key.Right, HasShift: true } => commands.Epoch,
        { Kind: WindowEventKind.Key, Key: Key.Escape } => commands.Close,
        { Kind: WindowEventKind.Character } => CommandOf(happened.Character, happened.HasShift, commands),
        _ => null,
    };

    private static Action? CommandOf(char character, bool hasShift, LiveCommands commands) => char.ToLowerInvariant(character) switch
    {
        ' ' => commands.PlayOrPause,
        'r' when hasShift => commands.ResetWithNewSeed,
        'r' => commands.Reset,
        '+' or '=' => commands.Faster,
        '-' or '_' => commands.Slower,
        't' => commands.SwitchTheme,
        's' => commands.SavePicture,
        _ => null,
    };
}
