using System.Globalization;

namespace NetGen;

/// <summary>Says which weight a link's width and colour stand for.</summary>
internal sealed class LinkLegend
{
    private const float LineLength = 24;

    private static readonly float[] Shares = [-1, -0.5f, 0.5f, 1];

    private readonly string[] _values = new string[Shares.Length];
    private float _strong = float.NaN;

    public void Draw(DrawList list, Area area, float strong, Theme theme)
    {
        Write(strong);
        float x = list.Text(area.X, area.Y, "weight", TextStyle.Label, theme.Quiet) + 12;
        for (int i = 0; i < Shares.Length; i++)
        {
            float weight = Shares[i] * strong;
            list.Line(x, area.CenterY, x + LineLength, area.CenterY, LinkStyle.ColorOf(weight, strong, theme), LinkStyle.Width(weight, strong));
            x = list.Text(x + LineLength + 8, area.Y, _values[i], TextStyle.Label, theme.Quiet) + 16;
        }
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
