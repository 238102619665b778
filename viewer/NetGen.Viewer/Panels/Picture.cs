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

    /// <summary>The network as it was drawn last.</summary>
    public NetworkColumn[] Columns => _network.Columns;

    /// <summary>A place of the network that stands out; null for none.</summary>
    public ParameterHandle? Marked { get => _network.Marked; set => _network.Marked = value; }

    /// <summary>Points of the plane that the training does not know yet; null for none.</summary>
    public PendingPoints? Pending { set => _plane.Pending = _classPlane.Pending = value; }

    /// <summary>Draws a page of this size in pixels of content scale 1.</summary>
    public void Draw(DrawList list, TrainingSnapshot snapshot, Theme theme, float width, float height) => Draw(list, snapshot, theme, new PictureLayout(width, height));

    /// <summary>Draws a page as it is laid out, with something to say in the loss panel's heading, where nothing has to give way.</summary>
    public void Draw(DrawList list, TrainingSnapshot snapshot, Theme theme, PictureLayout layout, LiveMessage? message = null)
    {
        Draw(_header, layout.Header);
        Draw(_declaration, layout.Declaration);
        Draw(_facts, layout.Facts);
        Draw(_network, layout.Network);
        Draw(AnswersOf(snapshot), layout.Answers);
        Draw(_loss, layout.Loss);
        if (message != null)
            DrawMessage(list, layout.Loss, message, theme);

        void Draw(IPanel panel, Area? place)
        {
            if (place is not { } area)
                return;
            int first = list.Commands.Count;
            panel.Draw(list, area, snapshot, theme);
            list.Enclose(first, area);
        }
    }

    private static void DrawMessage(DrawList list, Area loss, LiveMessage message, Theme theme)
    {
        float y = loss.Y + PanelFrame.Padding - 4, right = loss.Right - PanelFrame.Padding;
        string text = list.Fit(message.Text, TextStyle.Label, loss.Width - 2 * PanelFrame.Padding - 64);
        list.Text(right, y, text, TextStyle.Label, message.IsError ? theme.Error : theme.Accent, 1);
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
