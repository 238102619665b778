namespace NetGen;

/// <summary>A line through many points, solid or dashed.</summary>
internal static class CurveLine
{
    private const float Dash = 6;
    private const float Gap = 5;

    /// <summary>Points nearer to the last one are passed over.</summary>
    private const float Nearest = 3;

    /// <summary>Draws the line.</summary>
    public static void Draw(DrawList list, ReadOnlySpan<(float X, float Y)> points, Color color, float stroke, bool isDashed)
    {
        (float X, float Y)? last = null;
        float travelled = 0;
        for (int i = 0; i < points.Length; i++)
        {
            (float x, float y) = points[i];
            if (last is { } from)
            {
                float length = MathF.Sqrt((x - from.X) * (x - from.X) + (y - from.Y) * (y - from.Y));
                if (length < Nearest && (length == 0 || i + 1 < points.Length))
                    continue;
                if (isDashed)
                    DrawDashes(list, from, (x, y), length, travelled, color, stroke);
                else
                    list.Line(from.X, from.Y, x, y, color, stroke);
                travelled += length;
            }

            last = (x, y);
        }
    }

    private static void DrawDashes(DrawList list, (float X, float Y) from, (float X, float Y) to, float length, float travelled, Color color, float stroke)
    {
        for (float at = 0; at < length;)
        {
            float phase = (travelled + at) % (Dash + Gap);
            float step = MathF.Min(length - at, (phase < Dash ? Dash : Dash + Gap) - phase + 0.01f);
            if (phase < Dash)
                list.Line(At(at).X, At(at).Y, At(at + step).X, At(at + step).Y, color, stroke);
            at += step;
        }

        (float X, float Y) At(float distance) => (from.X + (to.X - from.X) * distance / length, from.Y + (to.Y - from.Y) * distance / length);
    }
}
