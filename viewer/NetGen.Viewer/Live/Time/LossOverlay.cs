namespace NetGen;

/// <summary>What a window shows on the loss panel: what there is to say, the timeline, and the way to the branch that was left.</summary>
internal sealed class LossOverlay
{
    private const float ButtonTop = 6;
    private const float ButtonLeft = 64;
    private const float ButtonWidth = 112;
    private const float ButtonHeight = 28;

    private readonly TrainingDriver _driver;
    private readonly TimelineSlider _slider;
    private readonly Button _other;

    public LossOverlay(TrainingDriver driver)
    {
        _driver = driver;
        _slider = new(driver, () => driver.Timeline is { } timeline && Math.Max(timeline.End, timeline.Other?.End ?? 0) > 1);
        _other = new("other branch", "Other branch", driver.Swap);
    }

    /// <summary>What can be worked now.</summary>
    public IEnumerable<Control> Controls => _driver.Timeline switch
    {
        null => [],
        { CanSwap: true } => [_slider, _other],
        _ => [_slider],
    };

    /// <summary>Draws it on the panel.</summary>
    public void Draw(DrawList list, Area panel, TrainingSnapshot snapshot, LiveMessage? message, Theme theme, Motion motion)
    {
        float left = panel.X + ButtonLeft;
        if (_driver.Timeline?.CanSwap == true)
        {
            _other.Arrange(new(left, panel.Y + ButtonTop, ButtonWidth, ButtonHeight));
            _other.Draw(list, theme, motion);
            left += ButtonWidth + Widget.Gap;
        }

        if (LossPanel.AxisOf(panel, snapshot) is { } axis)
            _slider.DrawOn(list, axis, theme);
        if (message is not { Offer: null })
            return;
        float right = panel.Right - PanelFrame.Padding;
        string text = list.Fit(message.Text, TextStyle.Label, right - left - Widget.Gap);
        list.Text(right, panel.Y + PanelFrame.Padding - 4, text, TextStyle.Label, message.IsError ? theme.Error : theme.Accent, 1);
    }
}
