namespace NetGen;

/// <summary>The whole page: every panel in its place.</summary>
internal static class Picture
{
    /// <summary>Draws a page of this size in pixels of content scale 1.</summary>
    public static void Draw(DrawList list, TrainingSnapshot snapshot, Theme theme, float width, float height) =>
        Draw(list, snapshot, theme, new PictureLayout(width, height), 0);

    /// <summary>Draws a page as it is laid out.</summary>
    /// <param name="list">What it is drawn into.</param>
    /// <param name="snapshot">What it shows.</param>
    /// <param name="theme">Its colours.</param>
    /// <param name="layout">Where everything stands.</param>
    /// <param name="headerTaken">Room on the header's left that something else takes.</param>
    public static void Draw(DrawList list, TrainingSnapshot snapshot, Theme theme, PictureLayout layout, float headerTaken)
    {
        new HeaderPanel { Taken = headerTaken }.Draw(list, layout.Header, snapshot, theme);
        if (layout.Declaration is { } declaration)
            new DeclarationPanel().Draw(list, declaration, snapshot, theme);
        if (layout.Facts is { } facts)
            new FactsPanel().Draw(list, facts, snapshot, theme);
        new NetworkPanel().Draw(list, layout.Network, snapshot, theme);
        AnswersOf(snapshot).Draw(list, layout.Answers, snapshot, theme);
        new LossPanel().Draw(list, layout.Loss, snapshot, theme);
    }

    private static IPanel AnswersOf(TrainingSnapshot snapshot) => snapshot switch
    {
        { Plane: not null } => new PlanePanel(),
        { Answers: CurveView } => new CurvePanel(),
        { Answers: ClassPlaneView } => new ClassPlanePanel(),
        { Answers: ScatterView } => new ScatterPanel(),
        { Answers: QuestionsView } => new QuestionsPanel(),
        { Judged.Confusion: not null } => new ConfusionPanel(),
        _ => new ScorePanel(),
    };
}
