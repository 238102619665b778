namespace NetGen;

/// <summary>The network's name and cost on the left, how far it is on the right.</summary>
internal sealed class HeaderPanel : IPanel
{
    private const float Gap = 24;
    private const float Margin = 16;
    private const string Separator = " · ";

    /// <inheritdoc/>
    public void Draw(DrawList list, Area area, TrainingSnapshot snapshot, Theme theme)
    {
        list.Rectangle(area, theme.Panel);
        list.Line(area.X, area.Bottom - 0.5f, area.Right, area.Bottom - 0.5f, theme.Line);
        float y = area.CenterY - TextStyle.Body.Height() / 2;
        float right = area.Right - Margin, left = area.X + Margin;
        foreach ((string name, string value, bool isMain) in Figures(snapshot).Reverse())
        {
            list.Text(right, y, value, TextStyle.Body, isMain ? theme.Accent : theme.Text, 1);
            right -= list.Width(value, TextStyle.Body) + 8;
            list.Text(right, y, name, TextStyle.Body, theme.Quiet, 1);
            right -= list.Width(name, TextStyle.Body) + Gap;
        }

        float x = list.Text(left, area.CenterY - TextStyle.Title.Height() / 2, list.Fit(snapshot.Info.Name, TextStyle.Title, right - left), TextStyle.Title, theme.Text) + Margin;
        if (Fitting(list, snapshot, right - x) is { } cost)
            list.Text(x, y, cost, TextStyle.Body, theme.Quiet);
    }

    /// <summary>Parameters, time a sample and bytes a step, as far as they are known.</summary>
    public static string Cost(TrainingSnapshot snapshot) => string.Join(Separator, Costs(snapshot));

    /// <summary>As many of the costs as there is room for; null for none.</summary>
    private static string? Fitting(DrawList list, TrainingSnapshot snapshot, float room)
    {
        string? fitting = null;
        foreach (string cost in Costs(snapshot))
        {
            string longer = fitting == null ? cost : fitting + Separator + cost;
            if (list.Width(longer, TextStyle.Body) > room)
                break;
            fitting = longer;
        }

        return fitting;
    }

    private static IEnumerable<string> Costs(TrainingSnapshot snapshot)
    {
        yield return $"{Numbers.Count(snapshot.Info.ParameterCount)} parameters";
        if (snapshot.NanosecondsASample is { } time)
            yield return $"{Numbers.Nanoseconds(time)}/sample";
        if (snapshot.BytesAStep is { } bytes)
            yield return $"{Numbers.Count(bytes)} B/step";
    }

    private static IEnumerable<(string Name, string Value, bool IsMain)> Figures(TrainingSnapshot snapshot)
    {
        yield return ("step", Numbers.Count(snapshot.Step), false);
        yield return ("epoch", Numbers.Count(snapshot.Epoch), false);
        if (snapshot.Judged is not { } judged)
            yield break;
        yield return ("loss", Numbers.Loss(judged.Loss), judged.Accuracy == null);
        if (judged.Accuracy is { } accuracy)
            yield return ("accuracy", Numbers.Percent(accuracy), true);
    }
}
