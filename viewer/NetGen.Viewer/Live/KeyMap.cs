namespace NetGen;

/// <summary>Which key does what. The controls' own keys (Tab, arrows, Enter, once a control has the focus) are <see cref="WidgetInput"/>'s.</summary>
internal static class KeyMap
{
    /// <summary>All keys, in the order of the help.</summary>
    public static IReadOnlyList<KeyBinding> Bindings { get; } =
    [
        KeyBinding.Typed("Space", "play or pause", " ", null, commands => commands.PlayOrPause()),
        KeyBinding.Of("→", "one step", Key.Right, false, repeats: true, commands => commands.Step()),
        KeyBinding.Of("Shift →", "one epoch", Key.Right, true, repeats: false, commands => commands.Epoch()),
        KeyBinding.Of("←", "back one epoch", Key.Left, false, repeats: true, commands => commands.EpochBack()),
        KeyBinding.Typed("O", "follow the other branch", "o", false, commands => commands.SwapBranch()),
        KeyBinding.Typed("Shift O", "watch both branches, or one", "o", true, commands => commands.WatchBranch()),
        KeyBinding.Typed("R", "begin anew, same seed", "r", false, commands => commands.Reset()),
        KeyBinding.Typed("Shift R", "begin anew, new seed", "r", true, commands => commands.ResetWithNewSeed()),
        KeyBinding.Typed("+", "faster", "+=", null, commands => commands.Faster()),
        KeyBinding.Typed("−", "slower", "-_", null, commands => commands.Slower()),
        KeyBinding.Typed("L", "higher learning rate", "l", false, commands => commands.RaiseRate()),
        KeyBinding.Typed("Shift L", "lower learning rate", "l", true, commands => commands.LowerRate()),
        KeyBinding.Of("Page ↓", "next scene", Key.PageDown, false, repeats: false, commands => commands.NextScene()),
        KeyBinding.Of("Page ↑", "previous scene", Key.PageUp, false, repeats: false, commands => commands.PreviousScene()),
        KeyBinding.Typed("D", "next data", "d", false, commands => commands.NextData()),
        KeyBinding.Typed("Shift D", "previous data", "d", true, commands => commands.PreviousData()),
        KeyBinding.Typed("V", "code, layers, landscape", "v", null, commands => commands.NextView()),
        KeyBinding.Typed("T", "dark or light", "t", null, commands => commands.View.SwitchTheme()),
        KeyBinding.Typed("S", "save the picture", "s", null, commands => commands.SavePicture()),
        KeyBinding.Typed("C", "controls of a narrow window", "c", null, commands => commands.View.SwitchDrawer()),
        KeyBinding.Typed("M", "less motion", "m", null, commands => commands.View.SwitchMotion()),
        KeyBinding.Of("F11", "presentation", Key.F11, false, repeats: false, commands => commands.View.SwitchPresentation()),
        KeyBinding.Typed("?", "this help", "?", null, commands => commands.View.SwitchHelp()),
        KeyBinding.Of("Esc", "back, then close", Key.Escape, false, repeats: false, commands => commands.StepBack()),
    ];

    /// <summary>The binding that an event asks for; null when it asks for nothing.</summary>
    public static KeyBinding? Find(WindowEvent happened) => Bindings.FirstOrDefault(binding => binding.IsMeant(happened));
}
