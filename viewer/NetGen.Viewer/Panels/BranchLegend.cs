namespace NetGen;

/// <summary>Names the two branches of a training in their colours, each with its numbers. Its texts are made once for each set of figures.</summary>
internal sealed class BranchLegend
{
    private const float Line = 16;
    private const float Gap = 8;
    private const float Between = 24;

    private TrainingFigures? _figures;
    private string _followed = "";
    private string _other = "";

    /// <summary>How wide it is.</summary>
    public float WidthOf(DrawList list, TrainingFigures figures)
    {
        Read(figures);
        return 2 * (Line + Gap) + Between + list.Width(_followed, TextStyle.Label) + list.Width(_other, TextStyle.Label);
    }

    /// <summary>Draws it in one line, as far as there is room.</summary>
    public void Draw(DrawList list, float x, float y, float right, TrainingFigures figures, Theme theme)
    {
        Read(figures);
        x = Entry(list, x, y, right, _followed, theme.Accent) + Between;
        Entry(list, x, y, right, _other, theme.Beside);
    }

    /// <summary>Names the branch beside in a legend of lines, where one is watched and there is room.</summary>
    public static void NameBeside(DrawList list, float x, float y, float right, TrainingSnapshot snapshot, Theme theme)
    {
        if (snapshot is { Beside: not null, Figures.Other: { } other } && x + Line + Gap + list.Width(other.Name, TextStyle.Label) <= right)
            Entry(list, x, y, right, other.Name, theme.Beside);
    }

    /// <summary>Says in one line what of a picture is the followed branch's and what the other's.</summary>
    public static void Tell(DrawList list, Area line, string followed, string other, Theme theme)
    {
        float most = (line.Width - Between) / 2;
        float right = list.Text(line.X, line.Y, list.Fit(followed, TextStyle.Label, most), TextStyle.Label, theme.Accent);
        list.Text(right + Between, line.Y, list.Fit(other, TextStyle.Label, most), TextStyle.Label, theme.Beside);
    }

    private static float Entry(DrawList list, float x, float y, float right, string text, Color color)
    {
        float room = right - x - Line - Gap;
        if (room <= 0)
            return right;
        list.Line(x, y + TextStyle.Label.Height() / 2, x + Line, y + TextStyle.Label.Height() / 2, color, 2.5f);
        return list.Text(x + Line + Gap, y, list.Fit(text, TextStyle.Label, room), TextStyle.Label, color);
    }

    private void Read(TrainingFigures figures)
    {
        if (ReferenceEquals(figures, _figures) || figures.Other is not { } other)
            return;
        _figures = figures;
        _followed = other.FollowedName + Said(figures.Judged);
        _other = other.Name + (other.IsBroken ? " · broke" : Said(other.Judged));
    }

    private static string Said(Evaluation? judged) => judged == null ? ""
        : judged.Accuracy is { } accuracy ? $" · loss {Numbers.Loss(judged.Loss)} · {Numbers.Percent(accuracy)}" : $" · loss {Numbers.Loss(judged.Loss)}";
}
