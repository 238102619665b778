using System.Globalization;

namespace NetGen;

/// <summary>Two axes and what stands between them. What leaves the plot is cut off at its border.</summary>
/// <param name="Area">The rectangle between the axes.</param>
/// <param name="X">The axis to the right.</param>
/// <param name="Y">The axis upwards.</param>
internal readonly record struct Plot(Area Area, PlotAxis X, PlotAxis Y)
{
    private const float ValuesWidth = 44;
    private const float LineHeight = 20;

    /// <summary>The upright axis' name stands clear of its uppermost value.</summary>
    private const float NameHeight = 26;

    /// <summary>Pixels from one computed point of a curve to the next.</summary>
    private const float CurveStep = 2;

    /// <summary>A plot that leaves room for the axes' values and names: the upright one's name above, the other's below.</summary>
    public static Plot Within(Area area, PlotAxis x, PlotAxis y)
    {
        float above = y.Name.Length > 0 ? NameHeight : 8, below = LineHeight + (x.Name.Length > 0 ? LineHeight - 4 : 0);
        return new(new(area.X + ValuesWidth, area.Y + above, area.Width - ValuesWidth - 8, area.Height - above - below), x, y);
    }

    /// <summary>The largest plot whose units are equally long both ways.</summary>
    public static Plot Square(Area area, PlotAxis x, PlotAxis y)
    {
        Plot plot = Within(area, x, y);
        float side = MathF.Min(plot.Area.Width, plot.Area.Height);
        return plot with { Area = new(MathF.Round(plot.Area.CenterX - side / 2), plot.Area.Y, side, side) };
    }

    public float Right(double x) => Area.X + X.Place(x) * Area.Width;

    public float Up(double y) => Area.Bottom - Y.Place(y) * Area.Height;

    /// <summary>The value to the right at a place of the page.</summary>
    public double XAt(float right) => X.At((right - Area.X) / Area.Width);

    /// <summary>The value upwards at a place of the page.</summary>
    public double YAt(float up) => Y.At((Area.Bottom - up) / Area.Height);

    /// <summary>Whether a point is not beyond the axes.</summary>
    public bool Contains(double x, double y) => X.Place(x) is >= 0 and <= 1 && Y.Place(y) is >= 0 and <= 1;

    /// <summary>Draws the axes' values, names and, unless something opaque lies there, lines.</summary>
    public void DrawAxes(DrawList list, Theme theme, bool hasLines = true)
    {
        float? before = null;
        foreach ((double value, string text) in Y.Ticks)
        {
            float y = MathF.Round(Up(value)) + 0.5f;
            if (hasLines)
                list.Line(Area.X, y, Area.Right, y, theme.Line);
            if (before is { } last && MathF.Abs(last - y) < TextStyle.Label.Height())
                continue;
            list.Text(Area.X - 8, y - 8.5f, text, TextStyle.Label, theme.Quiet, 1);
            before = y;
        }

        before = null;
        foreach ((double value, string text) in X.Ticks)
        {
            float x = MathF.Round(Right(value)) + 0.5f, half = list.Width(text, TextStyle.Label) / 2;
            if (hasLines)
                list.Line(x, Area.Y, x, Area.Bottom, theme.Line);
            if (before is { } last && x - half < last)
                continue;

            // At the plot's corner the other axis' values stand.
            float left = MathF.Round(MathF.Max(Area.X - 4, x - half));
            list.Text(left, Area.Bottom + 4, text, TextStyle.Label, theme.Quiet);
            before = left + 2 * half + 8;
        }

        if (Y.Name.Length > 0)
            list.Text(Area.X - ValuesWidth, Area.Y - NameHeight, list.Fit(Y.Name, TextStyle.Label, Area.Width + ValuesWidth), TextStyle.Label, theme.Quiet);
        if (X.Name.Length > 0)
            list.Text(Area.Right, Area.Bottom + LineHeight, list.Fit(X.Name, TextStyle.Label, Area.Width), TextStyle.Label, theme.Quiet, 1);
    }

    /// <summary>Draws the part of a straight line that is within the plot.</summary>
    public void Line(DrawList list, double x0, double y0, double x1, double y1, Color color, float stroke = 1, bool isDashed = false)
    {
        if (SegmentClip.TryClip(Area, (Right(x0), Up(y0)), (Right(x1), Up(y1)), out (float X, float Y) from, out (float X, float Y) to))
        {
            if (isDashed)
                CurveLine.Draw(list, [from, to], color, stroke, isDashed: true);
            else
                list.Line(from.X, from.Y, to.X, to.Y, color, stroke);
        }
    }

    /// <summary>Draws the graph of a function.</summary>
    public void Curve(DrawList list, Func<double, double> function, Color color, float stroke = 2, bool isDashed = false)
    {
        var line = new PlotLine(list, Area, color, stroke, isDashed);
        int steps = (int)(Area.Width / CurveStep);
        for (int i = 0; i <= steps; i++)
        {
            double x = X.At((double)i / steps);
            line.To(Right(x), Up(function(x)));
        }

        line.End();
    }

    /// <summary>Draws a line through points.</summary>
    public void Path(DrawList list, ReadOnlySpan<double> x, ReadOnlySpan<double> y, Color color, float stroke = 2, bool isDashed = false)
    {
        var line = new PlotLine(list, Area, color, stroke, isDashed);
        for (int i = 0; i < Math.Min(x.Length, y.Length); i++)
            line.To(Right(x[i]), Up(y[i]));
        line.End();
    }

    /// <summary>Draws a line through values that stand at 0, 1, 2 … to the right.</summary>
    public void Series(DrawList list, ReadOnlySpan<double> values, Color color, float stroke = 2, bool isDashed = false)
    {
        var line = new PlotLine(list, Area, color, stroke, isDashed);
        for (int i = 0; i < values.Length; i++)
            line.To(Right(i), Up(values[i]));
        line.End();
    }

    /// <summary>Fills what lies between two curves over the same values to the right.</summary>
    public void Band(DrawList list, ReadOnlySpan<double> x, ReadOnlySpan<double> low, ReadOnlySpan<double> high, Color color)
    {
        int next = 1;
        for (float left = Area.X; left < Area.Right && x.Length > 1; left += CurveStep)
        {
            double at = XAt(left + CurveStep / 2);
            while (next < x.Length - 1 && x[next] < at)
                next++;
            if (at < x[0] || at > x[next])
                continue;
            float share = (X.Place(at) - X.Place(x[next - 1])) / (X.Place(x[next]) - X.Place(x[next - 1]));
            float bottom = Clamped(Up(low[next - 1]) + share * (Up(low[next]) - Up(low[next - 1])));
            float top = Clamped(Up(high[next - 1]) + share * (Up(high[next]) - Up(high[next - 1])));
            if (bottom > top)
                list.Rectangle(new(left, top, MathF.Min(CurveStep, Area.Right - left), bottom - top), color);
        }
    }

    /// <summary>Draws a point with a ring of the panel's colour; nothing where it lies beyond the axes.</summary>
    public void Dot(DrawList list, double x, double y, Color color, Theme theme, float radius = 4, MarkerShape shape = MarkerShape.Disc)
    {
        if (Contains(x, y))
            list.Marker(Right(x), Up(y), radius, shape, color, theme.Panel, ClassMarks.Ring);
    }

    /// <summary>Draws one of many small points.</summary>
    public void Speck(DrawList list, double x, double y, Color color, float size = 3)
    {
        if (Contains(x, y))
            list.Rectangle(NetGen.Area.Around(Right(x), Up(y), size), color, size / 2);
    }

    /// <summary>Draws columns of equal width over the whole axis; a count of 0 has none.</summary>
    public void Bars(DrawList list, ReadOnlySpan<int> counts, Color color)
    {
        float width = Area.Width / counts.Length;
        for (int i = 0; i < counts.Length; i++)
        {
            float top = Clamped(Up(counts[i]));
            if (counts[i] > 0)
                list.Rectangle(new(Area.X + i * width + 0.5f, top, MathF.Max(1, width - 1), Area.Bottom - top), color);
        }
    }

    /// <summary>Draws an upright line through the whole plot, with its meaning beside its top.</summary>
    public void Mark(DrawList list, double x, string meaning, Color color, bool isDashed = true)
    {
        if (X.Place(x) is < 0 or > 1)
            return;
        Line(list, x, Y.Least, x, Y.Most, color, 1.5f, isDashed);
        Annotation.Draw(list, Area, Right(x), Area.Y + 8, meaning, color);
    }

    /// <summary>A number as the plots write it.</summary>
    public static string Text(double value, string format = "0.###") => value.ToString(format, CultureInfo.InvariantCulture).Replace('-', '−');

    private float Clamped(float y) => Math.Clamp(y, Area.Y, Area.Bottom);
}
