using System.Globalization;

namespace NetGen;

/// <summary>Says which weight a link's width and colour stand for.</summary>
internal sealed class LinkLegend
{
    private const float LineLength = 24;
    private const string Shared = "+n: the mean of n more";

    /// <summary>Width that four weights need; where there is less, only the strongest two are shown.</summary>
    private const float RoomForAll = 400;

    private static readonly float[] Shares = [-1, -0.5f, 0.5f, 1];

    private readonly string[] _values = new string[Shares.Length];
    private float _strong = float.NaN;

    /// <summary>Draws the legend; where units share a tile it says so, if there is room.</summary>
    public void Draw(DrawList list, Area area, float strong, bool isAggregated, Theme theme)
    {
        Write(strong);
        float x = list.Text(area.X, area.Y, "weight", TextStyle.Label, theme.Quiet) + 12;
        for (int i = 0; i < Shares.Length; i += area.Width < RoomForAll ? Shares.Length - 1 : 1)
        {
            float weight = Shares[i] * strong;
            list.Line(x, area.CenterY, x + LineLength, area.CenterY, LinkStyle.ColorOf(weight, strong, theme), LinkStyle.Width(weight, strong));
            x = list.Text(x + LineLength + 8, area.Y, _values[i], TextStyle.Label, theme.Quiet) + 16;
        }

        if (isAggregated && x + list.Width(Shared, TextStyle.Label) <= area.Right)
            list.Text(area.Right, area.Y, Shared, TextStyle.Label, theme.Quiet, 1);
    }

    /// <summary>Writes the numbers anew when they are others.</summary>
    private void Write(float strong)
    {
        if (_strong == strong)
            return;
        _strong = strong;
        for (int i = 0; i < Shares.Length; i++)
            _values[i] = (Shares[i] * strong).ToString("0.00;−0.00", CultureInfo.InvariantCulture);
    }
}
