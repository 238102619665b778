namespace NetGen;

/// <summary>The loss as one number, for networks whose answers have no picture of their own.</summary>
internal sealed class ScorePanel : IPanel
{
    /// <inheritdoc/>
    public void Draw(DrawList list, Area area, TrainingSnapshot snapshot, Theme theme)
    {
        Area inside = PanelFrame.Draw(list, area, "answers", theme);
        list.Text(inside.CenterX, inside.CenterY - 40, snapshot.Judged is { } judged ? Numbers.Loss(judged.Loss) : "–", TextStyle.Number, theme.Text, 0.5f);
        list.Text(inside.CenterX, inside.CenterY, snapshot.Info.Loss, TextStyle.Body, theme.Quiet, 0.5f);
    }
}
