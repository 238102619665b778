namespace NetGen;

/// <summary>Several yes-or-no outputs: for each a bar as long as it is often right, and below it one of the branch beside.</summary>
internal sealed class QuestionsPanel : IPanel
{
    private const float RowHeight = 28;
    private const float WidestName = 120;
    private const float BarHeight = 12;
    private const float LegendHeight = 24;

    /// <inheritdoc/>
    public void Draw(DrawList list, Area area, TrainingSnapshot snapshot, Theme theme)
    {
        var view = (QuestionsView)snapshot.Answers!;
        Area inside = PanelFrame.Draw(list, area, "share of right answers", theme);
        list.Text(inside.X, inside.Bottom - 16, list.Fit("mark: always giving the commoner answer", TextStyle.Label, inside.Width), TextStyle.Label, theme.Quiet);
        inside = inside with { Height = inside.Height - RowHeight };
        BranchFigures? branches = snapshot.Figures.Other;
        QuestionsView? beside = branches == null ? null : snapshot.Beside?.Answers as QuestionsView;
        if (beside != null)
        {
            inside = inside with { Height = inside.Height - LegendHeight };
            BranchLegend.Tell(list, inside.Below(inside.Height + 4), $"upper bar: {branches!.FollowedName}", $"lower bar: {branches.Name}", theme);
        }

        int fitting = Math.Min(view.Right.Length, (int)(inside.Height / RowHeight));
        float names = Enumerable.Range(0, fitting).Max(i => MathF.Min(WidestName, list.Width(snapshot.ClassName(i), TextStyle.Label)));
        float left = inside.X + names + 12, width = inside.Right - 52 - left;
        for (int i = 0; i < fitting; i++)
        {
            float middle = inside.Y + (i + 0.5f) * RowHeight;
            list.Text(inside.X + names, middle - 8, list.Fit(snapshot.ClassName(i), TextStyle.Label, WidestName), TextStyle.Label, theme.Quiet, 1);
            if (i == fitting - 1 && fitting < view.Right.Length)
            {
                list.Text(left, middle - 8, $"and {Numbers.Count(view.Right.Length - i - 1)} more", TextStyle.Label, theme.Quiet);
                return;
            }

            float y = middle - BarHeight / 2, common = left + width * (float)Math.Max(view.Yes[i], 1 - view.Yes[i]);
            list.Rectangle(new(left, y, width, BarHeight), theme.Line, 4);
            float bar = beside == null ? BarHeight : BarHeight / 2;
            list.Rectangle(new(left, y, MathF.Max(8, width * (float)view.Right[i]), bar), theme.Accent, bar / 3);
            if (beside != null)
                list.Rectangle(new(left, y + bar, MathF.Max(8, width * (float)beside.Right[i]), bar), theme.Beside, bar / 3);
            list.Line(common, y - 3, common, y + BarHeight + 3, theme.Text, 1.5f);
            list.Text(inside.Right, middle - 8, Numbers.Percent(view.Right[i]), TextStyle.Label, theme.Text, 1);
        }
    }
}
