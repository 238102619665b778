namespace NetGen;

/// <summary>A word beside a point, where no other text is.</summary>
internal static class Annotation
{
    /// <summary>Directions from the point, the preferred ones first.</summary>
    private static readonly (float X, float Y)[] Sides = [(1, 0), (-1, 0), (0, -1), (0, 1), (1, -1), (-1, -1), (1, 1), (-1, 1), (1, -2), (-1, -2), (1, 2), (-1, 2)];

    /// <summary>Writes the word on the first side that is free and within an area.</summary>
    /// <param name="list">What it is drawn into.</param>
    /// <param name="within">Where it may be.</param>
    /// <param name="x">The point.</param>
    /// <param name="y">The point.</param>
    /// <param name="text">The word.</param>
    /// <param name="color">Its colour.</param>
    /// <param name="style">Its size.</param>
    /// <param name="distance">How far from the point it begins.</param>
    /// <param name="isLeftFirst">Whether the left side is tried before the right one.</param>
    /// <returns>Whether there was room.</returns>
    public static bool Draw(
        DrawList list, Area within, float x, float y, string text, Color color, TextStyle style = TextStyle.Label, float distance = 8, bool isLeftFirst = false)
    {
        float width = list.Width(text, style), height = style.Height();
        foreach ((float right, float down) in Sides)
        {
            float side = isLeftFirst ? -right : right, left = x + side * distance - (side < 0 ? width : side == 0 ? width / 2 : 0);
            float top = y + down * (distance + height / 2) - height / 2;
            Area place = new(MathF.Round(left), MathF.Round(top), width, height);
            if (!within.Contains(place) || !IsFree(list, place))
                continue;
            list.Text(place.X, place.Y, text, style, color);
            return true;
        }

        return false;
    }

    /// <summary>Whether no text was written there yet.</summary>
    public static bool IsFree(DrawList list, Area place)
    {
        foreach (ref readonly DrawCommand command in list.Span)
        {
            if (command.Kind == DrawKind.Text && command.Area.Inset(-2).Intersects(place))
                return false;
        }

        return true;
    }
}
