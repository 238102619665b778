namespace NetGen;

/// <summary>Data, optimizer and the layers' sizes.</summary>
internal sealed class FactsPanel : IPanel
{
    private const float RowHeight = 22;

    /// <inheritdoc/>
    public void Draw(DrawList list, Area area, TrainingSnapshot snapshot, Theme theme)
    {
        Area inside = PanelFrame.Draw(list, area, "training", theme);
        float y = inside.Y + 4;
        foreach (Fact fact in snapshot.Facts.Concat(Layers(snapshot.Info)))
        {
            if (y + TextStyle.Body.Height() > inside.Bottom)
                return;
            float end = list.Text(inside.X, y, fact.Name, TextStyle.Body, theme.Quiet);
            list.Text(inside.Right, y, list.Fit(fact.Value, TextStyle.Body, inside.Right - end - 16), TextStyle.Body, theme.Text, 1);
            y += RowHeight;
        }
    }

    private static IEnumerable<Fact> Layers(NetworkInfo info)
    {
        yield return new("multiply-adds", Numbers.Count(info.MultiplyAdds));
        foreach (LayerInfo layer in info.Layers)
            yield return new(layer.Name, $"{layer.InputShape[^1]} → {layer.OutputShape[^1]}");
    }
}
