namespace NetGen;

/// <summary>The window's controls: every one is also a key's.</summary>
internal static class LiveControls
{
    /// <summary>The controls of a training.</summary>
    public static Column ForTraining(LiveCommands commands) => new([Turns(commands), .. Settings(commands)]);

    /// <summary>The same with pages for what an editor changes.</summary>
    public static Column ForEdited(LiveCommands commands, TrainingEditor editor) =>
        new(Turns(commands), new Tabs([("Run", new(Settings(commands))), .. editor.Pages.Select(page => (page.Caption, page.Controls))]));

    private static Row Turns(LiveCommands commands) => new((Play(commands), 3), (Step(commands), 2), (new Button("epoch", "Epoch", commands.Epoch), 2));

    private static Widget[] Settings(LiveCommands commands) =>
    [
        Resets(commands),
        SpeedOf(commands),
        new Stepper("rate", () => commands.LearningRate,
            Inner("lower rate", "−", commands.LowerRate, () => commands.CanLowerRate),
            Inner("higher rate", "+", commands.RaiseRate, () => commands.CanRaiseRate)),
        SceneOf(commands),
        new Stepper("data", () => commands.DataName,
            Inner("previous data", "←", commands.PreviousData, () => commands.Choice.HasData),
            Inner("next data", "→", commands.NextData, () => commands.Choice.HasData)),
        Looks(commands),
    ];

    /// <summary>A demonstration's own controls with those of the window.</summary>
    public static DemonstrationControls ForDemonstration(LiveCommands commands, Demonstration demonstration) => new(
        new Column([.. demonstration.Controls]),
        new Column(new Row((Play(commands), 3), (Step(commands), 2)), Resets(commands), SpeedOf(commands), SceneOf(commands), Looks(commands)));

    private static Button Play(LiveCommands commands) => new("play", () => commands.IsPlaying ? "Pause" : "Play", commands.PlayOrPause) { Look = ButtonLook.Primary };

    private static Button Step(LiveCommands commands) => new("step", "Step", commands.Step);

    private static Row Resets(LiveCommands commands) => new(
        (new Button("reset", "Reset", commands.Reset, () => commands.CanReset), 1),
        (new Button("new seed", "New seed", commands.ResetWithNewSeed, () => commands.CanReset), 1));

    private static Stepper SpeedOf(LiveCommands commands) => new("speed", () => commands.Speed.Name(),
        Inner("slower", "−", commands.Slower, () => commands.Speed > Speed.OneASecond),
        Inner("faster", "+", commands.Faster, () => commands.Speed < Speed.Full));

    private static Stepper SceneOf(LiveCommands commands) => new("scene", () => commands.SceneName,
        Inner("previous scene", "←", commands.PreviousScene, () => commands.Choice.HasScenes),
        Inner("next scene", "→", commands.NextScene, () => commands.Choice.HasScenes));

    private static Row Looks(LiveCommands commands) => new(
        (new Button("theme", "Theme", commands.View.SwitchTheme), 1),
        (new Button("picture", "Picture", commands.SavePicture), 1),
        (new Button("help", "Help", commands.View.SwitchHelp), 1));

    /// <summary>A button inside a stepper.</summary>
    public static Button Inner(string name, string caption, Action press, Func<bool> isEnabled) => new(name, caption, press, isEnabled) { Look = ButtonLook.Inner };
}
