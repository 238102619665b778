namespace NetGen;

/// <summary>Loss of training and test data over the epochs, on a logarithmic scale.</summary>
internal sealed class LossPanel : IPanel
{
    private const float AxisWidth = 48;
    private const float LabelsWidth = 112;

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
        LossCurve train = LossCurve.Of(history, epoch => epoch.TrainLoss), test = LossCurve.Of(history, epoch => epoch.TestLoss ?? double.NaN);
        var axis = LogAxis.Around(train.Raw.Concat(test.Raw));
        DrawAxes(list, plot, axis, history, theme);
        DrawCurve(list, plot, axis, history, train, theme.Accent, isDashed: false);
        Color testColor = theme.Scale.At(0.75f);
        if (!test.IsEmpty)
            DrawCurve(list, plot, axis, history, test, testColor, isDashed: true);
        DrawLabels(list, plot, axis, train, test, theme.Accent, testColor);
    }

    private static void DrawAxes(DrawList list, Area plot, LogAxis axis, IReadOnlyList<TrainingProgress> history, Theme theme)
    {
        foreach (double tick in axis.Ticks())
        {
            float y = MathF.Round(plot.Bottom - axis.Place(tick) * plot.Height) + 0.5f;
            list.Line(plot.X, y, plot.Right, y, theme.Line);
            list.Text(plot.X - 8, y - 8.5f, tick.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture), TextStyle.Label, theme.Quiet, 1);
        }

        list.Text(plot.X, plot.Bottom + 4, $"epoch {Numbers.Count(history[0].Epoch)}", TextStyle.Label, theme.Quiet);
        list.Text(plot.Right, plot.Bottom + 4, Numbers.Count(history[^1].Epoch), TextStyle.Label, theme.Quiet, 1);
    }

    private static void DrawCurve(DrawList list, Area plot, LogAxis axis, IReadOnlyList<TrainingProgress> history, LossCurve curve, Color color, bool isDashed)
    {
        CurveLine.Draw(list, Points(curve.Raw), color.WithOpacity(0.3f), 1, isDashed: false);
        CurveLine.Draw(list, Points(curve.Average), color, 2, isDashed);

        IEnumerable<(float X, float Y)> Points(IReadOnlyList<double> values)
        {
            float span = history[^1].Epoch - history[0].Epoch;
            for (int i = 0; i < values.Count; i++)
                yield return (plot.X + (history[i].Epoch - history[0].Epoch) / span * plot.Width, plot.Bottom - axis.Place(values[i]) * plot.Height);
        }
    }

    /// <summary>Writes each line's name and value at its end, apart when the ends are near each other.</summary>
    private static void DrawLabels(DrawList list, Area plot, LogAxis axis, LossCurve train, LossCurve test, Color trainColor, Color testColor)
    {
        float trainY = plot.Bottom - axis.Place(train.Average[^1]) * plot.Height - 8;
        if (!test.IsEmpty)
        {
            float testY = plot.Bottom - axis.Place(test.Average[^1]) * plot.Height - 8;
            float middle = Math.Clamp((trainY + testY) / 2, plot.Y, plot.Bottom - 16);
            float apart = MathF.Max(8, MathF.Abs(trainY - testY) / 2) * (trainY <= testY ? -1 : 1);
            trainY = middle + apart;
            list.Text(plot.Right + 8, MathF.Round(middle - apart), $"test {Numbers.Loss(test.Raw[^1])}", TextStyle.Label, testColor);
        }

        list.Text(plot.Right + 8, MathF.Round(trainY), $"train {Numbers.Loss(train.Raw[^1])}", TextStyle.Label, trainColor);
    }
}
