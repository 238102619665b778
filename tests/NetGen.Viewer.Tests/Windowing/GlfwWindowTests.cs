namespace NetGen.Tests;

[Collection("windows")]
public sealed class GlfwWindowTests(Desk desk)
{
    [Fact]
    public void Without_a_display_one_sentence_says_so_and_what_to_do()
    {
        desk.Require();
        NativeEnvironment.Set("DISPLAY", null);
        var refused = Assert.Throws<WindowUnavailableException>(() => new GlfwWindow(800, 600, "never seen"));
        Assert.Equal(WindowStage.Display, refused.Stage);
        Assert.Contains("neither DISPLAY nor WAYLAND_DISPLAY is set", refused.Message);
        Assert.Contains("xvfb-run", refused.Message);
    }

    [Fact]
    public void A_display_that_does_not_answer_is_named()
    {
        desk.Require();
        NativeEnvironment.Set("DISPLAY", ":9999");
        var refused = Assert.Throws<WindowUnavailableException>(() => new GlfwWindow(800, 600, "never seen"));
        Assert.Equal(WindowStage.Display, refused.Stage);
        Assert.Contains("the display :9999 cannot be reached", refused.Message);
    }

    [Fact]
    public void A_window_opens_has_the_size_asked_for_and_hears_keys_and_mouse()
    {
        desk.Require();
        using var window = new GlfwWindow(900, 600, "a window");
        Assert.Equal((900, 600), window.FramebufferSize);
        Assert.Equal(1, window.ContentScale);
        window.Swap();
        desk.Do("mousemove", "200", "150", "click", "1", "key", "space", "key", "shift+Right", "type", "R+");

        var heard = Hear(window, count: 6);
        Assert.Contains(heard, one => one is { Kind: WindowEventKind.PointerDown, X: > 100, Y: > 50 });
        Assert.Contains(heard, one => one is { Kind: WindowEventKind.PointerUp });
        Assert.Contains(heard, one => one is { Kind: WindowEventKind.Character, Character: ' ' });
        Assert.Contains(heard, one => one is { Kind: WindowEventKind.Key, Key: Key.Right, HasShift: true });
        Assert.Contains(heard, one => one is { Kind: WindowEventKind.Character, Character: 'R' });
        Assert.Contains(heard, one => one is { Kind: WindowEventKind.Character, Character: '+' });
    }

    private static List<WindowEvent> Hear(GlfwWindow window, int count)
    {
        var heard = new List<WindowEvent>();
        DateTime end = DateTime.UtcNow.AddSeconds(10);
        while (heard.Count < count && DateTime.UtcNow < end)
        {
            window.Poll(TimeSpan.FromMilliseconds(50));
            while (window.TryTake(out WindowEvent one))
            {
                if (one.Kind is not (WindowEventKind.Exposed or WindowEventKind.PointerMoved))
                    heard.Add(one);
            }
        }

        return heard;
    }
}
