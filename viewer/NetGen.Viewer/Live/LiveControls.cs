namespace NetGen;

/// <summary>The window's controls: every one is also a key's.</summary>
internal static class LiveControls
{
    private const int Rows = 7;

    /// <summary>Height of them all.</summary>
    public static float Height => Column.HeightOf(Rows);

    /// <summary>Builds the tree.</summary>
    public static Column Build(LiveCommands commands) => new(
        new Row(
            (new Button("play", () => commands.IsPlaying ? "Pause" : "Play", commands.PlayOrPause) { Look = ButtonLook.Primary }, 3),
            (new Button("step", "Step", commands.Step), 2),
            (new Button("epoch", "Epoch", commands.Epoch), 2)),
        new Row(
            (new Button("reset", "Reset", commands.Reset, () => commands.CanReset), 1),
            (new Button("new seed", "New seed", commands.ResetWithNewSeed, () => commands.CanReset), 1)),
        new Stepper("speed", () => commands.Speed.Name(),
            Inner("slower", "−", commands.Slower, () => commands.Speed > Speed.OneASecond),
            Inner("faster", "+", commands.Faster, () => commands.Speed < Speed.Full)),
        new Stepper("rate", () => commands.LearningRate,
            Inner("lower rate", "−", commands.LowerRate, () => commands.CanLowerRate),
            Inner("higher rate", "+", commands.RaiseRate, () => commands.CanRaiseRate)),
        new Stepper("scene", () => commands.SceneName,
            Inner("previous scene", "←", commands.PreviousScene, () => commands.Choice.HasScenes),
            Inner("next scene", "→", commands.NextScene, () => commands.Choice.HasScenes)),
        new Stepper("data", () => commands.DataName,
            Inner("previous data", "←", commands.PreviousData, () => commands.Choice.HasData),
            Inner("next data", "→", commands.NextData, () => commands.Choice.HasData)),
        new Row(
            (new Button("theme", "Theme", commands.View.SwitchTheme), 1),
            (new Button("picture", "Picture", commands.SavePicture), 1),
            (new Button("help", "Help", commands.View.SwitchHelp), 1)));

    private static Button Inner(string name, string caption, Action press, Func<bool> isEnabled) => new(name, caption, press, isEnabled) { Look = ButtonLook.Inner };
}
