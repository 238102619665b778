namespace NetGen;

/// <summary>The whole page: every panel in its place.</summary>
internal static class Picture
{
    /// <summary>Draws a page of this size in pixels of content scale 1.</summary>
    public static void Draw(DrawList list, TrainingSnapshot snapshot, Theme theme, float width, float height)
    {
        var layout = new PictureLayout(width, height);
        new HeaderPanel().Draw(list, layout.Header, snapshot, theme);
        if (layout is { Declaration: { } declaration, Facts: { } facts })
        {
            new DeclarationPanel().Draw(list, declaration, snapshot, theme);
            new FactsPanel().Draw(list, facts, snapshot, theme);
        }

        new NetworkPanel().Draw(list, layout.Network, snapshot, theme);
        AnswersOf(snapshot).Draw(list, layout.Answers, snapshot, theme);
        new LossPanel().Draw(list, layout.Loss, snapshot, theme);
    }

    private static IPanel AnswersOf(TrainingSnapshot snapshot) => snapshot switch
    {
        { Plane: not null } => new PlanePanel(),
        { Judged.Confusion: not null } => new ConfusionPanel(),
        _ => new ScorePanel(),
    };
}
