namespace NetGen;

/// <summary>The legend of a heat map: its colours with the values they stand for.</summary>
internal static class ScaleBar
{
    private static readonly Field Ramp = MakeRamp();

    /// <summary>Draws the bar between its two end labels.</summary>
    public static void Draw(DrawList list, Area area, OutputKind kind, Theme theme)
    {
        bool isProbability = kind is OutputKind.Probabilities or OutputKind.Logits;
        float left = list.Text(area.X, area.Y, isProbability ? "0" : "−1", TextStyle.Label, theme.Quiet) + 8;
        float right = area.Right - list.Width("1", TextStyle.Label) - 8;
        list.HeatMap(new(left, area.Y + 4, right - left, 8), Ramp, theme.Scale, radius: 4);
        list.Text(area.Right, area.Y, "1", TextStyle.Label, theme.Quiet, 1);
    }

    private static Field MakeRamp()
    {
        var field = new Field(256, 1);
        for (int i = 0; i < field.Width; i++)
            field.Values[i] = 2f * i / (field.Width - 1) - 1;
        return field;
    }
}
