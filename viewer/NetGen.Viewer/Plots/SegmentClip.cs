namespace NetGen;

/// <summary>Cuts lines off at the border of a rectangle. Liang and Barsky, "A New Concept and Method for Line Clipping", 1984.</summary>
internal static class SegmentClip
{
    /// <summary>The part of a line within an area; false when there is none.</summary>
    public static bool TryClip(Area area, (float X, float Y) from, (float X, float Y) to, out (float X, float Y) first, out (float X, float Y) last)
    {
        (first, last) = (from, to);
        if (!(float.IsFinite(from.X) && float.IsFinite(from.Y) && float.IsFinite(to.X) && float.IsFinite(to.Y)))
            return false;
        float begin = 0, end = 1, across = to.X - from.X, down = to.Y - from.Y;
        if (!Cut(-across, from.X - area.X) || !Cut(across, area.Right - from.X) || !Cut(-down, from.Y - area.Y) || !Cut(down, area.Bottom - from.Y))
            return false;
        first = begin > 0 ? (from.X + begin * across, from.Y + begin * down) : from;
        last = end < 1 ? (from.X + end * across, from.Y + end * down) : to;
        return true;

        bool Cut(float way, float room)
        {
            if (way == 0)
                return room >= 0;
            float share = room / way;
            if (way < 0)
                begin = MathF.Max(begin, share);
            else
                end = MathF.Min(end, share);
            return begin <= end;
        }
    }
}
