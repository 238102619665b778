namespace NetGen;

/// <summary>Lines along which a field has one value, by marching squares.</summary>
internal static class Contour
{
    /// <summary>The levels beside the main one, 0; for a probability 0.25 and 0.75 beside 0.5.</summary>
    public const float SideLevel = 0.5f;

    /// <summary>Width of the main line in pixels of content scale 1; the others have half of it.</summary>
    public const float Stroke = 2;

    /// <summary>Tells the lines of one level over the area that the field fills, each by its two ends; values lie in the middle of their cells.</summary>
    public static void Trace(Field field, Area area, float level, Action<float, float, float, float> line)
    {
        float cellWidth = area.Width / field.Width, cellHeight = area.Height / field.Height;
        Span<(float X, float Y)> crossings = stackalloc (float, float)[4];
        for (int row = 0; row + 1 < field.Height; row++)
        {
            ReadOnlySpan<float> upper = field.Values.AsSpan(row * field.Width, field.Width), lower = field.Values.AsSpan((row + 1) * field.Width, field.Width);
            for (int column = 0; column + 1 < upper.Length; column++)
            {
                // Most squares lie wholly on one side.
                bool isAbove = upper[column] > level;
                if (isAbove == upper[column + 1] > level && isAbove == lower[column] > level && isAbove == lower[column + 1] > level)
                    continue;
                int count = Crossings(field, column, row, level, crossings);
                for (int i = 0; i + 1 < count; i += 2)
                {
                    (float X, float Y) from = crossings[i], to = crossings[i + 1];
                    line(
                        area.X + (from.X + 0.5f) * cellWidth, area.Y + (from.Y + 0.5f) * cellHeight,
                        area.X + (to.X + 0.5f) * cellWidth, area.Y + (to.Y + 0.5f) * cellHeight);
                }
            }
        }
    }

    /// <summary>Where the level crosses the four sides of one square, side after side around it; two or four places, or none.</summary>
    private static int Crossings(Field field, int column, int row, float level, Span<(float X, float Y)> crossings)
    {
        float a = field[column, row] - level, b = field[column + 1, row] - level;
        float c = field[column + 1, row + 1] - level, d = field[column, row + 1] - level;
        int count = 0;
        if (a > 0 != b > 0)
            crossings[count++] = (column + a / (a - b), row);
        if (b > 0 != c > 0)
            crossings[count++] = (column + 1, row + b / (b - c));
        if (c > 0 != d > 0)
            crossings[count++] = (column + d / (d - c), row + 1);
        if (d > 0 != a > 0)
            crossings[count++] = (column, row + a / (a - d));
        return count;
    }
}
