namespace NetGen;

/// <summary>Which view stands in the place of the answers, and the two buttons that turn to the next one.</summary>
/// <param name="views">The views; the answers themselves come before the first.</param>
internal sealed class ViewSwitch(params SideView[] views)
{
    private const float Size = 28;

    private int _shown;

    /// <summary>What is shown; null for the answers.</summary>
    public SideView? Shown => _shown == 0 ? null : views[_shown - 1];

    /// <summary>The buttons, where there is a choice, and what can be worked in the view.</summary>
    public IEnumerable<Control> Controls => views.Length == 0 ? [] : [Previous, Next, .. Shown?.Controls ?? []];

    private Button Previous => field ??= new("previous view", "←", () => Turn(-1)) { Look = ButtonLook.Inner };

    private Button Next => field ??= new("next view", "→", () => Turn(1)) { Look = ButtonLook.Inner };

    /// <summary>Turns to another view, round and round.</summary>
    public void Turn(int by) => _shown = (_shown + by + views.Length + 1) % (views.Length + 1);

    /// <summary>Draws the buttons into the panel's heading.</summary>
    public void Draw(DrawList list, Area panel, Theme theme, Motion motion)
    {
        if (views.Length == 0)
            return;
        int first = list.Commands.Count;
        float right = panel.Right - PanelFrame.Padding / 2, top = panel.Y + 6;
        Area place = new(right - 2 * Size, top, 2 * Size, Size);
        list.Rectangle(place, theme.Panel);
        Previous.Arrange(new(right - 2 * Size, top, Size, Size));
        Next.Arrange(new(right - Size, top, Size, Size));
        Previous.Draw(list, theme, motion);
        Next.Draw(list, theme, motion);
        list.Enclose(first, place, theme.Panel);
    }
}
