namespace NetGen;

/// <summary>Where the arrow keys lead the focus.</summary>
internal static class FocusOrder
{
    /// <summary>What lies to the side counts so much more than what lies ahead.</summary>
    private const float Aside = 3;

    /// <summary>The nearest button in the arrow's direction; the same one when there is none.</summary>
    public static Button Nearest(Button from, IEnumerable<Button> buttons, Key arrow)
    {
        (float X, float Y) direction = arrow switch
        {
            Key.Left => (-1, 0),
            Key.Right => (1, 0),
            Key.Up => (0, -1),
            _ => (0, 1),
        };
        return buttons.Where(button => Ahead(button) > 1).MinBy(button => Ahead(button) + Aside * MathF.Abs(Across(button))) ?? from;

        float Ahead(Button button) => direction.X * (button.Area.CenterX - from.Area.CenterX) + direction.Y * (button.Area.CenterY - from.Area.CenterY);

        float Across(Button button) => direction.Y * (button.Area.CenterX - from.Area.CenterX) + direction.X * (button.Area.CenterY - from.Area.CenterY);
    }
}
