using System.Runtime.InteropServices;

namespace NetGen;

/// <summary>Loss of training and test data over the epochs, on a logarithmic scale.</summary>
internal sealed class LossPanel : IPanel
{
    private const float AxisWidth = 48;
    private const float LabelsWidth = 112;
    private const float ColumnWidth = 2;

    private readonly LossCurve _train = new();
    private readonly LossCurve _test = new();
    private readonly List<(float X, float Y)> _points = [];

    /// <inheritdoc/>
    public void Draw(DrawList list, Area area, TrainingSnapshot snapshot, Theme theme)
    {
        Area inside = PanelFrame.Draw(list, area, "loss", theme);
        IReadOnlyList<TrainingProgress> history = snapshot.History;
        if (history.Count < 2)
        {
            list.Text(inside.CenterX, inside.CenterY - 16, "after two epochs", TextStyle.Label, theme.Quiet, 0.5f);
            return;
        }

        // The axis' own labels stand below the curve.
        Area plot = new(inside.X + AxisWidth, inside.Y, inside.Width - AxisWidth - LabelsWidth, inside.Height - 12);
        int columns = (int)(plot.Width / ColumnWidth);
        _train.Gather(history, epoch => epoch.TrainLoss, columns);
        _test.Gather(history, epoch => epoch.TestLoss ?? double.NaN, columns);
        var axis = LogAxis.Between(Math.Min(_train.Least, _test.Least), Math.Max(_train.Most, _test.Most));
        DrawAxes(list, plot, axis, history, theme);
        Color testColor = theme.Contrary;
        DrawCurve(list, plot, axis, _train, theme.Accent, isDashed: false);
        DrawCurve(list, plot, axis, _test, testColor, isDashed: true);
        DrawLabels(list, plot, axis, theme.Accent, testColor);
    }

    private static void DrawAxes(DrawList list, Area plot, LogAxis axis, IReadOnlyList<TrainingProgress> history, Theme theme)
    {
        foreach (double tick in axis.Ticks())
        {
            float y = MathF.Round(plot.Bottom - axis.Place(tick) * plot.Height) + 0.5f;
            list.Line(plot.X, y, plot.Right, y, theme.Line);
            list.Text(plot.X - 8, y - 8.5f, Numbers.Tick(tick), TextStyle.Label, theme.Quiet, 1);
        }

        list.Text(plot.X, plot.Bottom + 4, $"epoch {Numbers.Count(history[0].Epoch)}", TextStyle.Label, theme.Quiet);
        list.Text(plot.Right, plot.Bottom + 4, Numbers.Count(history[^1].Epoch), TextStyle.Label, theme.Quiet, 1);
    }

    /// <summary>Draws each column from its least to its largest loss, joined to the one before, and over them the average.</summary>
    private void DrawCurve(DrawList list, Area plot, LogAxis axis, LossCurve curve, Color color, bool isDashed)
    {
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

        float X(LossColumn column) => plot.X + (column.Place + 0.5f) * ColumnWidth;
        float Y(double loss) => plot.Bottom - axis.Place(loss) * plot.Height;
    }

    /// <summary>Writes each line's name and value at its end, apart when the ends are near each other.</summary>
    private void DrawLabels(DrawList list, Area plot, LogAxis axis, Color trainColor, Color testColor)
    {
        if (_train.IsEmpty)
            return;
        float trainY = End(_train);
        if (!_test.IsEmpty)
        {
            float testY = End(_test);
            float middle = Math.Clamp((trainY + testY) / 2, plot.Y, plot.Bottom - 16);
            float apart = MathF.Max(8, MathF.Abs(trainY - testY) / 2) * (trainY <= testY ? -1 : 1);
            trainY = middle + apart;
            list.Text(plot.Right + 8, MathF.Round(middle - apart), $"test {Numbers.Loss(_test.Newest)}", TextStyle.Label, testColor);
        }

        list.Text(plot.Right + 8, MathF.Round(trainY), $"train {Numbers.Loss(_train.Newest)}", TextStyle.Label, trainColor);

        float End(LossCurve curve) => plot.Bottom - axis.Place(curve.Columns[^1].Average) * plot.Height - 8;
    }
}
