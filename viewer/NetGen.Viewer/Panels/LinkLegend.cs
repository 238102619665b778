using System.Globalization;

namespace NetGen;

/// <summary>Says which weight a link's width and colour stand for.</summary>
internal static class LinkLegend
{
    private const float LineLength = 24;
    private const string Shared = "+n: the mean of n more";

    /// <summary>Draws the legend; where units share a tile it says so, if there is room.</summary>
    public static void Draw(DrawList list, Area area, float strong, bool isAggregated, Theme theme)
    {
        float x = list.Text(area.X, area.Y, "weight", TextStyle.Label, theme.Quiet) + 12;
        foreach (float share in (ReadOnlySpan<float>)[-1, -0.5f, 0.5f, 1])
        {
            float weight = share * strong;
            list.Line(x, area.CenterY, x + LineLength, area.CenterY, LinkStyle.ColorOf(weight, strong, theme), LinkStyle.Width(weight, strong));
            string value = MathF.Abs(weight).ToString("0.00", CultureInfo.InvariantCulture);
            x = list.Text(x + LineLength + 8, area.Y, weight < 0 ? "−" + value : value, TextStyle.Label, theme.Quiet) + 16;
        }

        if (isAggregated && x + list.Width(Shared, TextStyle.Label) <= area.Right)
            list.Text(area.Right, area.Y, Shared, TextStyle.Label, theme.Quiet, 1);
    }
}
