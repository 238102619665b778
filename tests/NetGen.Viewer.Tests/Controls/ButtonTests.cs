namespace NetGen.Tests;

public sealed class ButtonTests : IDisposable
{
    private readonly FakeClock _clock = new();
    private readonly Motion _motion;
    private readonly SkiaFonts _fonts = new();
    private readonly Button _button;
    private bool _isEnabled = true;
    private int _presses;

    public ButtonTests()
    {
        _motion = new(_clock);
        _button = new("step", "Step", () => _presses++, () => _isEnabled);
        _button.Arrange(new(10, 10, 80, Widget.Height));
    }

    public void Dispose() => _fonts.Dispose();

    [Fact]
    public void The_ground_of_a_button_that_the_pointer_enters_comes_in_within_120_milliseconds_fast_at_first()
    {
        Draw();
        _button.IsHovered = true;
        Assert.Null(Ground());

        // 1 − (1 − t)³
        foreach ((double passed, double share) in ((double, double)[])[(30, 1 - 27 / 64.0), (30, 7 / 8.0), (30, 63 / 64.0)])
        {
            _clock.Pass(passed);
            Assert.InRange(Ground()!.Value.A / 255.0, share - 0.003, share + 0.003);
            Assert.True(_motion.IsRunning);
        }

        _clock.Pass(30);
        Assert.Equal(255, Ground()!.Value.A);
        Assert.False(_motion.IsRunning);
    }

    [Fact]
    public void A_pointer_that_leaves_halfway_turns_the_change_round_from_where_it_is()
    {
        Draw();
        _button.IsHovered = true;
        Draw();
        _clock.Pass(60);
        byte halfway = Ground()!.Value.A;
        _button.IsHovered = false;
        Assert.Equal(halfway, Ground()!.Value.A);
        _clock.Pass(60);
        Assert.InRange(Ground()!.Value.A, 1, halfway / 4);
        _clock.Pass(60);
        Assert.Null(Ground());
    }

    [Fact]
    public void With_less_motion_a_button_changes_at_once()
    {
        _motion.IsReduced = true;
        Draw();
        _button.IsHovered = true;
        Assert.Equal(255, Ground()!.Value.A);
        Assert.False(_motion.IsRunning);
    }

    [Theory]
    [InlineData("dark")]
    [InlineData("light")]
    public void Idle_hovered_pressed_disabled_and_focused_look_different(string themeName)
    {
        Theme theme = themeName == "dark" ? Theme.Dark : Theme.Light;
        _motion.IsReduced = true;
        foreach (ButtonLook kind in Enum.GetValues<ButtonLook>())
        {
            var button = new Button("step", "Step", () => { }, () => _isEnabled) { Look = kind };
            button.Arrange(_button.Area);
            List<DrawCommand[]> looks = [Look(true, false, false, false), Look(true, true, false, false), Look(true, true, true, false), Look(false, false, false, false), Look(true, false, false, true)];
            for (int i = 0; i < looks.Count; i++)
                Assert.All(looks[(i + 1)..], other => Assert.False(looks[i].SequenceEqual(other), $"{kind}: two of its looks are the same."));

            DrawCommand[] Look(bool isEnabled, bool isHovered, bool isPressed, bool isFocused)
            {
                (_isEnabled, button.IsHovered, button.IsPressed, button.IsFocused) = (isEnabled, isHovered, isPressed, isFocused);
                return Draw(button, theme);
            }
        }
    }

    [Fact]
    public void A_focused_button_has_a_ring_of_two_pixels_around_it()
    {
        _button.IsFocused = true;
        DrawCommand ring = Draw().Single(command => command is { Kind: DrawKind.Outline, Stroke: 2 });
        Assert.Equal(Theme.Dark.Accent, ring.Color);
        Assert.True(ring.Area.Contains(_button.Area.Inset(-2)));
    }

    [Fact]
    public void A_click_and_Enter_press_an_enabled_button_and_do_nothing_with_a_disabled_one()
    {
        var input = new WidgetInput(() => [_button]);
        Click();
        Assert.Equal(1, _presses);
        Enter();
        Assert.Equal(2, _presses);

        _isEnabled = false;
        DrawCommand[] before = Draw();
        Click();
        Enter();
        Assert.Equal(2, _presses);
        _clock.Pass(1000);
        _button.IsFocused = false;
        Assert.Equal(before.Where(command => command.Stroke != 2), Draw());

        void Click()
        {
            input.Handle(new(WindowEventKind.PointerDown) { X = 50, Y = 26 });
            input.Handle(new(WindowEventKind.PointerUp) { X = 50, Y = 26 });
        }

        void Enter()
        {
            input.Handle(new(WindowEventKind.Key) { Key = Key.Tab });
            input.Handle(new(WindowEventKind.Key) { Key = Key.Enter });
        }
    }

    [Fact]
    public void A_button_that_is_left_before_it_is_let_go_is_not_pressed()
    {
        var input = new WidgetInput(() => [_button]);
        input.Handle(new(WindowEventKind.PointerDown) { X = 50, Y = 26 });
        Assert.True(_button.IsPressed);
        input.Handle(new(WindowEventKind.PointerUp) { X = 500, Y = 26 });
        Assert.False(_button.IsPressed);
        Assert.Equal(0, _presses);
    }

    /// <summary>The colour behind the caption now; null when there is none.</summary>
    private Color? Ground()
    {
        DrawCommand[] grounds = [.. Draw().Where(command => command.Kind == DrawKind.Rectangle)];
        return grounds.Length == 0 ? null : Assert.Single(grounds).Color;
    }

    private DrawCommand[] Draw() => Draw(_button, Theme.Dark);

    private DrawCommand[] Draw(Button button, Theme theme)
    {
        var list = new DrawList(_fonts);
        _motion.BeginFrame();
        button.Draw(list, theme, _motion);
        return [.. list.Commands];
    }
}
