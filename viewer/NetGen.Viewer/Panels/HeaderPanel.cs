namespace NetGen;

/// <summary>The network's name and cost on the left, how far it is on the right.</summary>
internal sealed class HeaderPanel : IPanel
{
    private const float Gap = 24;

    /// <inheritdoc/>
    public void Draw(DrawList list, Area area, TrainingSnapshot snapshot, Theme theme)
    {
        list.Rectangle(area, theme.Panel);
        list.Line(area.X, area.Bottom - 0.5f, area.Right, area.Bottom - 0.5f, theme.Line);
        float y = area.CenterY - TextStyle.Body.Height() / 2;
        float right = area.Right - 16;
        foreach ((string name, string value, bool isMain) in Figures(snapshot).Reverse())
        {
            list.Text(right, y, value, TextStyle.Body, isMain ? theme.Accent : theme.Text, 1);
            right -= list.Width(value, TextStyle.Body) + 8;
            list.Text(right, y, name, TextStyle.Body, theme.Quiet, 1);
            right -= list.Width(name, TextStyle.Body) + Gap;
        }

        float x = list.Text(16, area.CenterY - TextStyle.Title.Height() / 2, list.Fit(snapshot.Info.Name, TextStyle.Title, right - 16), TextStyle.Title, theme.Text) + 16;
        list.Text(x, y, list.Fit(Cost(snapshot), TextStyle.Body, right - x), TextStyle.Body, theme.Quiet);
    }

    /// <summary>Parameters, time a sample and bytes a step, as far as they are known.</summary>
    public static string Cost(TrainingSnapshot snapshot) => string.Join(" · ", new[]
    {
        $"{Numbers.Count(snapshot.Info.ParameterCount)} parameters",
        snapshot.NanosecondsASample is { } time ? $"{Numbers.Nanoseconds(time)}/sample" : null,
        snapshot.BytesAStep is { } bytes ? $"{Numbers.Count(bytes)} B/step" : null,
    }.Where(part => part != null));

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
