namespace NetGen;

/// <summary>Each layer's answers and gradients as histograms over the epochs, with its dead and saturated units counted.</summary>
internal sealed class LayersPanel : IPanel
{
    private const float LeastForBoth = 36;
    private const float SmallestRow = 72;
    private const float ValuesWidth = 36;
    private const string Legend = "answers (blue) and sizes of gradients (orange) over the epochs; × dead, ■ saturated";

    /// <summary>What is shown; null for nothing yet.</summary>
    public LayerHistory? History { get; set; }

    /// <inheritdoc/>
    public void Draw(DrawList list, Area area, TrainingSnapshot snapshot, Theme theme)
    {
        Area inside = PanelFrame.Draw(list, area, "layers", theme);
        Area legend = inside with { Height = 2 * TextStyle.Label.Height() };
        Paragraph.Draw(list, legend, Legend, TextStyle.Label, theme.Quiet);
        Area body = inside.Below(legend.Height + 8);
        if (History is not { } history)
        {
            list.Text(body.X, body.Y, "are being computed …", TextStyle.Label, theme.Quiet);
            return;
        }

        int rows = Math.Clamp((int)(body.Height / SmallestRow), 1, history.Gradients.Length);
        float height = body.Height / rows;
        for (int row = 0; row < rows; row++)
            DrawLayer(list, new(body.X, MathF.Round(body.Y + row * height), body.Width, MathF.Floor(height) - 8), snapshot.Info.Layers[row], history, theme);
    }

    private static void DrawLayer(DrawList list, Area area, LayerInfo layer, LayerHistory history, Theme theme)
    {
        UnitMark[] marks = history.Marks[layer.Index];
        float end = list.Text(area.X, area.Y, layer.Name, TextStyle.Label, theme.Text) + 16;
        string counted = marks.Length == 0 ? "" : $"{Numbers.Count(marks.Count(mark => mark == UnitMark.Dead))} dead, {Numbers.Count(marks.Count(mark => mark == UnitMark.Saturated))} saturated of {Numbers.Count(marks.Length)}";
        bool isWell = Array.TrueForAll(marks, mark => mark == UnitMark.None);
        list.Text(area.Right, area.Y, list.Fit(counted, TextStyle.Label, area.Right - end), TextStyle.Label, isWell ? theme.Quiet : theme.Error, 1);
        (Area left, Area right) = area.Below(TextStyle.Label.Height() + 4).Across(0.5f);
        if (history.Answers[layer.Index] is { } answers)
            DrawHistogram(list, left, answers, Plot.Text(history.Ranges[layer.Index].Least, "0.#"), Plot.Text(history.Ranges[layer.Index].Most, "0.#"), theme);
        DrawHistogram(list, right, history.Gradients[layer.Index], "1e−6", "10", theme);
    }

    private static void DrawHistogram(DrawList list, Area area, Field field, string least, string most, Theme theme)
    {
        Area map = new(area.X + ValuesWidth, area.Y, area.Width - ValuesWidth, area.Height);
        list.HeatMap(map, field, theme.Scale, isSmooth: false, radius: 2);
        list.Outline(map, theme.Line);
        list.Text(map.X - 6, map.Y - 2, most, TextStyle.Label, theme.Quiet, 1);
        if (map.Height >= LeastForBoth)
            list.Text(map.X - 6, map.Bottom - TextStyle.Label.Height() + 2, least, TextStyle.Label, theme.Quiet, 1);
    }
}
