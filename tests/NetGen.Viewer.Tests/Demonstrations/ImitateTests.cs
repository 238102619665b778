using NetGen.Playground;

namespace NetGen.Tests;

public sealed class ImitateTests : IDisposable
{
    private readonly SkiaFonts _fonts = new();
    private readonly DrawList _list;
    private readonly Demonstration _scene = Shows.Begun("imitate");
    private readonly WidgetInput _input;

    public ImitateTests()
    {
        _list = new(_fonts);
        _input = new(() => _scene.Handles);
        _scene.Draw(_list, new(0, 0, 960, 680), Theme.Dark);
    }

    public void Dispose() => _fonts.Dispose();

    [Fact]
    public void The_network_catches_what_its_teacher_would_have_caught()
    {
        Shows.Play(_scene);
        string told = Shows.Description(_scene);
        Assert.Contains("plays now                network", told, StringComparison.Ordinal);
        Assert.Matches("network +[5-9] caught, 0 missed", told);
    }

    [Fact]
    public void A_pointer_over_the_court_takes_the_paddle_from_the_teacher_and_the_network_learns_from_it()
    {
        Point(WindowEventKind.PointerMoved, 0.25f);
        Assert.StartsWith("You play", _scene.Notice, StringComparison.Ordinal);
        for (int frame = 0; frame < 10; frame++)
            _scene.Advance();
        Assert.Contains("frames learned from      10", Shows.Description(_scene), StringComparison.Ordinal);
    }

    [Fact]
    public void From_the_network_it_is_taken_by_a_press_only()
    {
        Shows.Play(_scene);
        Point(WindowEventKind.PointerMoved, 0.25f);
        Assert.StartsWith("The network plays", _scene.Notice, StringComparison.Ordinal);
        Point(WindowEventKind.PointerDown, 0.25f);
        Assert.StartsWith("You play", _scene.Notice, StringComparison.Ordinal);
    }

    /// <summary>Something happens at a share of the court's width.</summary>
    private void Point(WindowEventKind kind, float share)
    {
        Area court = _scene.Handles[0].Area;
        _input.Handle(new WindowEvent(kind) { X = court.X + share * court.Width, Y = court.CenterY });
    }
}
