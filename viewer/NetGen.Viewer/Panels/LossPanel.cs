using System.Runtime.InteropServices;

namespace NetGen;

/// <summary>Loss of training and test data over the epochs, on a logarithmic scale.</summary>
internal sealed class LossPanel : IPanel
{
    private const float ColumnWidth = 2;
    private const float LabelHeight = 16;

    private readonly LossCurve _train = new();
    private readonly LossCurve _test = new();
    private readonly LossCurve _other = new();
    private readonly List<(float End, string Text, Color Color)> _labels = [];
    private readonly List<(float X, float Y)> _points = [];
    private readonly BranchLegend _legend = new();

    /// <summary>Whether it names two branches in their colours, where nobody else does.</summary>
    public bool NamesBranches { get; set; }

    /// <inheritdoc/>
    public void Draw(DrawList list, Area area, TrainingSnapshot snapshot, Theme theme)
    {
        Area inside = PanelFrame.Draw(list, area, "loss", theme);
        if (AxisOf(area, snapshot) is not { } across)
        {
            list.Text(inside.CenterX, inside.CenterY - 16, "after two epochs", TextStyle.Label, theme.Quiet, 0.5f);
            return;
        }

        Area plot = across.Plot;
        int columns = (int)(plot.Width / ColumnWidth);
        _train.Gather(snapshot.History, epoch => epoch.TrainLoss, across, columns);
        _test.Gather(snapshot.History, epoch => epoch.TestLoss ?? double.NaN, across, columns);
        _other.Gather(snapshot.Figures.OtherHistory, epoch => epoch.TrainLoss, across, columns);
        var axis = LogAxis.Between(Math.Min(Math.Min(_train.Least, _test.Least), _other.Least), Math.Max(Math.Max(_train.Most, _test.Most), _other.Most));
        DrawAxes(list, across, axis, theme);
        _labels.Clear();
        DrawCurve(list, plot, axis, _other, "other", theme.Beside, isDashed: false);
        DrawCurve(list, plot, axis, _train, "train", theme.Accent, isDashed: false);
        DrawCurve(list, plot, axis, _test, "test", theme.Contrary, isDashed: true);
        DrawLabels(list, plot);
        if (NamesBranches && snapshot.Figures.Other != null)
            _legend.Draw(list, area.X + LossOverlay.Left, area.Y + PanelFrame.Padding - 4, area.Right - PanelFrame.Padding, snapshot.Figures, theme);
    }

    /// <summary>Where the epochs stand in a panel of this place; null as long as there is no curve.</summary>
    public static LossAxis? AxisOf(Area area, TrainingSnapshot snapshot) => LossAxis.Of(PanelFrame.Inside(area), snapshot.History, snapshot.Figures.OtherHistory);

    private static void DrawAxes(DrawList list, LossAxis across, LogAxis axis, Theme theme)
    {
        Area plot = across.Plot;
        foreach (double tick in axis.Ticks(plot.Height))
        {
            float y = MathF.Round(plot.Bottom - axis.Place(tick) * plot.Height) + 0.5f;
            list.Line(plot.X, y, plot.Right, y, theme.Line);
            list.Text(plot.X - 12, y - 8.5f, Numbers.Tick(tick), TextStyle.Label, theme.Quiet, 1);
        }

        list.Text(plot.X, plot.Bottom + 8, $"epoch {Numbers.Count(across.First)}", TextStyle.Label, theme.Quiet);
        list.Text(plot.Right, plot.Bottom + 8, Numbers.Count(across.Last), TextStyle.Label, theme.Quiet, 1);
    }

    /// <summary>Draws each column from its least to its largest loss, joined to the one before, and over them the average.</summary>
    private void DrawCurve(DrawList list, Area plot, LogAxis axis, LossCurve curve, string name, Color color, bool isDashed)
    {
        if (curve.IsEmpty)
            return;
        Color faint = color.WithOpacity(0.3f);
        _points.Clear();
        for (int i = 0; i < curve.Columns.Count; i++)
        {
            LossColumn column = curve.Columns[i], before = curve.Columns[Math.Max(0, i - 1)];
            if (column.Place == before.Place + 1)
                list.Line(X(column), Y(Math.Min(column.Least, before.Last)), X(column), Y(Math.Max(column.Most, before.Last)), faint, 1);
            else if (i > 0)
                list.Line(X(before), Y(before.Last), X(column), Y(column.Last), faint, 1);
            _points.Add((X(column), Y(column.Average)));
        }

        CurveLine.Draw(list, CollectionsMarshal.AsSpan(_points), color, 2, isDashed);
        _labels.Add((_points[^1].Y, $"{name} {Numbers.Loss(curve.Newest)}", color));

        float X(LossColumn column) => plot.X + (column.Place + 0.5f) * ColumnWidth;
        float Y(double loss) => plot.Bottom - axis.Place(loss) * plot.Height;
    }

    /// <summary>Writes each line's name and value at the height of its end, below each other when the ends are near each other.</summary>
    private void DrawLabels(DrawList list, Area plot)
    {
        _labels.Sort((one, other) => one.End.CompareTo(other.End));
        float room = plot.Bottom + LabelHeight / 2 - _labels.Count * LabelHeight, top = plot.Y - LabelHeight / 2;
        foreach ((float end, string text, Color color) in _labels)
        {
            float y = MathF.Round(Math.Clamp(end - LabelHeight / 2, top, MathF.Max(top, room)));
            list.Text(plot.Right + 12, y, text, TextStyle.Label, color);
            (top, room) = (y + LabelHeight, room + LabelHeight);
        }
    }
}
