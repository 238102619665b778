namespace NetGen;

/// <summary>A line drawn from point to point, cut off at a plot's border, with dashes that run on over its points.</summary>
internal ref struct PlotLine(DrawList list, Area area, Color color, float stroke, bool isDashed)
{
    private const int MostPoints = 256;

    /// <summary>Pixels that a point may lie beside a straight line and still be on it.</summary>
    private const float Straight = 0.1f;

    /// <summary>In longer parts small bends add up and would turn a flat curve into a polygon, so these must be straight to the last digits.</summary>
    private const float Longest = 16;

    /// <inheritdoc cref="Straight"/>
    private const float StraightAtLength = 0.003f;

    [System.Runtime.CompilerServices.InlineArray(MostPoints)]
    private struct Points
    {
        private (float X, float Y) _first;
    }

    private Points _points;
    private int _count;
    private (float X, float Y)? _last;

    /// <summary>Goes on to a point of the page; one that is no number interrupts the line.</summary>
    public void To(float x, float y)
    {
        if (_last is { } from && SegmentClip.TryClip(area, from, (x, y), out (float X, float Y) first, out (float X, float Y) last))
        {
            if (_count > 0 && _points[_count - 1] != first)
                End();
            if (_count == 0)
                _points[_count++] = first;

            // What goes straight on makes the last part longer.
            if (_count > 1 && IsBetween(_points[_count - 2], _points[_count - 1], last))
                _count--;
            _points[_count++] = last;
            if (_count == MostPoints)
                End();
        }

        _last = (x, y);
    }

    /// <summary>Whether a point lies, for the eye, on the way between two others.</summary>
    private static bool IsBetween((float X, float Y) from, (float X, float Y) point, (float X, float Y) to)
    {
        float across = to.X - from.X, down = to.Y - from.Y, length = MathF.Sqrt(across * across + down * down);
        float ahead = (point.X - from.X) * across + (point.Y - from.Y) * down;
        float allowed = length < Longest ? Straight : StraightAtLength;
        return ahead > 0 && ahead < length * length && MathF.Abs((point.X - from.X) * down - (point.Y - from.Y) * across) < allowed * length;
    }

    /// <summary>Draws what was gathered.</summary>
    public void End()
    {
        ReadOnlySpan<(float X, float Y)> points = _points;
        CurveLine.Draw(list, points[.._count], color, stroke, isDashed);
        _count = 0;
    }
}
