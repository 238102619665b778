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
        float x = list.Text(16, area.CenterY - TextStyle.Title.Height() / 2, snapshot.Info.Name, TextStyle.Title, theme.Text);
        list.Text(x + 16, area.CenterY - TextStyle.Body.Height() / 2, Cost(snapshot), TextStyle.Body, theme.Quiet);

        float right = area.Right - 16;
        foreach ((string name, string value, bool isMain) in Figures(snapshot).Reverse())
        {
            float y = area.CenterY - TextStyle.Body.Height() / 2;
            list.Text(right, y, value, TextStyle.Body, isMain ? theme.Accent : theme.Text, 1);
            right -= list.Width(value, TextStyle.Body) + 8;
            list.Text(right, y, name, TextStyle.Body, theme.Quiet, 1);
            right -= list.Width(name, TextStyle.Body) + Gap;
        }
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
