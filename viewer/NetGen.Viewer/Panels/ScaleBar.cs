using System.Globalization;

namespace NetGen;

/// <summary>The legend of a heat map: its colours with the values they stand for.</summary>
internal static class ScaleBar
{
    private static readonly Field Ramp = MakeRamp();

    /// <summary>Draws the bar between its two end labels.</summary>
    /// <param name="list">What it is drawn into.</param>
    /// <param name="area">Where.</param>
    /// <param name="kind">What the outputs are.</param>
    /// <param name="range">What a regression's largest value is.</param>
    /// <param name="theme">The colours.</param>
    public static void Draw(DrawList list, Area area, OutputKind kind, float range, Theme theme)
    {
        string most = range.ToString("0.##", CultureInfo.InvariantCulture), least = kind is OutputKind.Probabilities or OutputKind.Logits ? "0" : "−" + most;
        Draw(list, area, least, most, theme);
    }

    /// <summary>Draws the bar between any two end labels.</summary>
    public static void Draw(DrawList list, Area area, string least, string most, Theme theme)
    {
        float left = list.Text(area.X, area.Y, least, TextStyle.Label, theme.Quiet) + 8;
        float right = area.Right - list.Width(most, TextStyle.Label) - 8;
        list.HeatMap(new(left, area.Y + 4, right - left, 8), Ramp, theme.Scale, radius: 4);
        list.Text(area.Right, area.Y, most, TextStyle.Label, theme.Quiet, 1);
    }

    private static Field MakeRamp()
    {
        var field = new Field(256, 1);
        for (int i = 0; i < field.Width; i++)
            field.Values[i] = 2f * i / (field.Width - 1) - 1;
        return field;
    }
}
