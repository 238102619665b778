namespace NetGen.Playground;

/// <summary>Squares in rows that fill an area as well as they can.</summary>
internal static class Tiling
{
    /// <summary>The columns with which the squares are largest, and their side.</summary>
    /// <param name="area">What they have to share.</param>
    /// <param name="count">How many they are.</param>
    /// <param name="across">Room between neighbours of a row.</param>
    /// <param name="below">Room below each.</param>
    public static (int Columns, float Side) Fit(Area area, int count, float across, float below)
    {
        (int Columns, float Side) best = (1, 0);
        for (int columns = 1; columns <= count; columns++)
        {
            int rows = (count + columns - 1) / columns;
            float side = MathF.Floor(MathF.Min((area.Width + across) / columns - across, area.Height / rows - below));
            if (side > best.Side)
                best = (columns, side);
        }

        return best;
    }
}
