namespace NetGen;

/// <summary>Where the arrow keys lead the focus.</summary>
internal static class FocusOrder
{
    /// <summary>What lies to the side counts so much more than what lies ahead.</summary>
    private const float Aside = 3;

    /// <summary>The nearest control in the arrow's direction; the same one when there is none.</summary>
    public static Control Nearest(Control from, IEnumerable<Control> controls, Key arrow)
    {
        (float X, float Y) direction = arrow switch
        {
            Key.Left => (-1, 0),
            Key.Right => (1, 0),
            Key.Up => (0, -1),
            _ => (0, 1),
        };
        return controls.Where(control => Ahead(control) > 1).MinBy(control => Ahead(control) + Aside * MathF.Abs(Across(control))) ?? from;

        float Ahead(Control control) => direction.X * (control.Area.CenterX - from.Area.CenterX) + direction.Y * (control.Area.CenterY - from.Area.CenterY);

        float Across(Control control) => direction.Y * (control.Area.CenterX - from.Area.CenterX) + direction.X * (control.Area.CenterY - from.Area.CenterY);
    }
}
