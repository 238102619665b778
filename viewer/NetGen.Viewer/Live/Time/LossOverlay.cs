namespace NetGen;

/// <summary>What a window shows on the loss panel: what there is to say, the timeline, and the branch that was left, to be followed or watched.</summary>
internal sealed class LossOverlay
{
    /// <summary>Where the panel's heading has ended.</summary>
    public const float Left = 64;

    private const float ButtonTop = 6;
    private const float SwapWidth = 64;
    private const float WatchWidth = 112;
    private const float ButtonHeight = 28;

    /// <summary>What there is to say is worth more than the branches' numbers.</summary>
    private const float LeastMessage = 240;

    private readonly TrainingDriver _driver;
    private readonly TimelineSlider _slider;
    private readonly Button _swap;
    private readonly Button _watch;
    private readonly BranchLegend _legend = new();

    public LossOverlay(TrainingDriver driver)
    {
        _driver = driver;
        _slider = new(driver, () => driver.Timeline is { } timeline && Math.Max(timeline.End, timeline.Other?.End ?? 0) > 1);
        _swap = new("swap branches", "Swap", driver.Swap);
        _watch = new("watch both", () => IsWatching ? "Watch one" : "Watch both", () => driver.Watch(!IsWatching));
    }

    /// <summary>What can be worked now.</summary>
    public IEnumerable<Control> Controls => _driver.Timeline switch
    {
        null => [],
        { Other: not null } => [_slider, _swap, _watch],
        _ => [_slider],
    };

    private bool IsWatching => _driver.Timeline?.IsWatching == true;

    /// <summary>Draws it on the panel.</summary>
    public void Draw(DrawList list, Area panel, TrainingSnapshot snapshot, LiveMessage? message, Theme theme, Motion motion)
    {
        float left = panel.X + Left, right = panel.Right - PanelFrame.Padding, top = panel.Y + PanelFrame.Padding - 4;
        if (_driver.Timeline?.Other != null)
        {
            left = DrawButton(_swap, SwapWidth);
            left = DrawButton(_watch, WatchWidth) + Widget.Gap;
        }

        if (LossPanel.AxisOf(panel, snapshot) is { } axis)
            _slider.DrawOn(list, axis, theme);
        if (snapshot.Figures.Other != null && (message is not { Offer: null } || right - left - _legend.WidthOf(list, snapshot.Figures) >= LeastMessage))
        {
            _legend.Draw(list, left, top, right, snapshot.Figures, theme);
            left += _legend.WidthOf(list, snapshot.Figures) + Widget.Gap;
        }

        if (message is not { Offer: null })
            return;
        string text = list.Fit(message.Text, TextStyle.Label, right - left - Widget.Gap);
        list.Text(right, top, text, TextStyle.Label, message.IsError ? theme.Error : theme.Accent, 1);

        float DrawButton(Button button, float width)
        {
            button.Arrange(new(left, panel.Y + ButtonTop, width, ButtonHeight));
            button.Draw(list, theme, motion);
            return left + width + Widget.Gap;
        }
    }
}
