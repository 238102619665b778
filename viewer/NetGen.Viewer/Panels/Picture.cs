namespace NetGen;

/// <summary>The whole page: every panel in its place. What is read is drawn anew only when its figures are.</summary>
internal sealed class Picture
{
    private readonly RetainedPanel _header = new(new HeaderPanel(), snapshot => snapshot.Figures);
    private readonly RetainedPanel _declaration = new(new DeclarationPanel(), snapshot => snapshot.Info);
    private readonly RetainedPanel _facts = new(new FactsPanel(), snapshot => snapshot.Facts);
    private readonly NetworkPanel _network = new();
    private readonly PlanePanel _plane = new();
    private readonly CurvePanel _curve = new();
    private readonly ClassPlanePanel _classPlane = new();
    private readonly ScatterPanel _scatter = new();
    private readonly QuestionsPanel _questions = new();
    private readonly RetainedPanel _confusion = new(new ConfusionPanel(), snapshot => snapshot.Figures);
    private readonly RetainedPanel _score = new(new ScorePanel(), snapshot => snapshot.Figures);
    private readonly RetainedPanel _loss = new(new LossPanel(), snapshot => snapshot.Figures);

    /// <summary>Draws a page of this size in pixels of content scale 1.</summary>
    public void Draw(DrawList list, TrainingSnapshot snapshot, Theme theme, float width, float height) => Draw(list, snapshot, theme, new PictureLayout(width, height));

    /// <summary>Draws a page as it is laid out.</summary>
    public void Draw(DrawList list, TrainingSnapshot snapshot, Theme theme, PictureLayout layout)
    {
        _header.Draw(list, layout.Header, snapshot, theme);
        if (layout.Declaration is { } declaration)
            _declaration.Draw(list, declaration, snapshot, theme);
        if (layout.Facts is { } facts)
            _facts.Draw(list, facts, snapshot, theme);
        _network.Draw(list, layout.Network, snapshot, theme);
        AnswersOf(snapshot).Draw(list, layout.Answers, snapshot, theme);
        _loss.Draw(list, layout.Loss, snapshot, theme);
    }

    private IPanel AnswersOf(TrainingSnapshot snapshot) => snapshot switch
    {
        { Plane: not null } => _plane,
        { Answers: CurveView } => _curve,
        { Answers: ClassPlaneView } => _classPlane,
        { Answers: ScatterView } => _scatter,
        { Answers: QuestionsView } => _questions,
        { Judged.Confusion: not null } => _confusion,
        _ => _score,
    };
}
