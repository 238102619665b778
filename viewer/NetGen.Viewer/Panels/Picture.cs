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
    private readonly LossPanel _lossPanel = new();
    private readonly RetainedPanel _loss;

    public Picture() => _loss = new(_lossPanel, snapshot => snapshot.Figures);

    /// <summary>The network as it was drawn last.</summary>
    public NetworkColumn[] Columns => _network.Columns;

    /// <summary>A place of the network that stands out; null for none.</summary>
    public ParameterHandle? Marked { get => _network.Marked; set => _network.Marked = value; }

    /// <summary>What is wrong with each unit of each layer; null where nobody has looked.</summary>
    public UnitMark[][]? Marks { set => _network.Marks = value; }

    /// <summary>Points of the plane that the training does not know yet; null for none.</summary>
    public PendingPoints? Pending { set => _plane.Pending = _classPlane.Pending = value; }

    /// <summary>Draws a page of this size in pixels of content scale 1.</summary>
    public void Draw(DrawList list, TrainingSnapshot snapshot, Theme theme, float width, float height) => Draw(list, snapshot, theme, new PictureLayout(width, height));

    /// <summary>Draws a page as it is laid out.</summary>
    /// <param name="list">What it is drawn into.</param>
    /// <param name="snapshot">What it shows.</param>
    /// <param name="theme">Its colours.</param>
    /// <param name="layout">Where the panels stand.</param>
    /// <param name="view">What stands in the place of the answers; null for these.</param>
    /// <param name="drawOnLoss">Draws on the loss' panel.</param>
    public void Draw(
        DrawList list, TrainingSnapshot snapshot, Theme theme, PictureLayout layout, IPanel? view = null, Action<Area>? drawOnLoss = null)
    {
        _lossPanel.NamesBranches = drawOnLoss == null;
        Draw(_header, layout.Header);
        Draw(_declaration, layout.Declaration);
        Draw(_facts, layout.Facts);
        Draw(_network, layout.Network);
        Draw(view ?? AnswersOf(snapshot), layout.Answers);
        Draw(_loss, layout.Loss, drawOnLoss);

        void Draw(IPanel panel, Area? place, Action<Area>? drawOn = null)
        {
            if (place is not { } area)
                return;
            int first = list.Commands.Count;
            panel.Draw(list, area, snapshot, theme);
            drawOn?.Invoke(area);
            list.Enclose(first, area);
        }
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
