namespace NetGen;

/// <summary>Data, optimizer and the layers' sizes.</summary>
internal sealed class FactsPanel : IPanel
{
    /// <inheritdoc/>
    public void Draw(DrawList list, Area area, TrainingSnapshot snapshot, Theme theme)
    {
        Area inside = PanelFrame.Draw(list, area, "training", theme);
        float y = inside.Y + 4;
        foreach (Fact fact in snapshot.Facts.Concat(Layers(snapshot.Info)))
        {
            if (y + TextStyle.Body.Height() > inside.Bottom)
                return;
            list.Text(inside.X, y, fact.Name, TextStyle.Body, theme.Quiet);
            list.Text(inside.Right, y, fact.Value, TextStyle.Body, theme.Text, 1);
            y += 24;
        }
    }

    private static IEnumerable<Fact> Layers(NetworkInfo info)
    {
        yield return new("multiply-adds", Numbers.Count(info.MultiplyAdds));
    }
}
