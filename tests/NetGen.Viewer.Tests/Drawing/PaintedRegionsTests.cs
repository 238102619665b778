namespace NetGen.Tests;

public sealed class PaintedRegionsTests : IDisposable
{
    private static readonly Area Panel = new(0, 0, 100, 100), Inner = new(20, 20, 50, 50), Elsewhere = new(200, 0, 100, 100);

    private readonly SkiaFonts _fonts = new();
    private readonly PaintedRegions _painted = new();
    private readonly Field _field = new(4, 4);

    public void Dispose() => _fonts.Dispose();

    [Fact]
    public void A_page_is_painted_whole_at_first_and_not_at_all_while_it_is_the_same()
    {
        Assert.Null(Changed(Theme.Dark.Panel, Theme.Dark.Panel));
        Assert.Empty(Changed(Theme.Dark.Panel, Theme.Dark.Panel)!);
    }

    [Fact]
    public void A_field_that_is_filled_anew_is_painted_without_the_panel_that_it_lies_on()
    {
        Changed(Theme.Dark.Panel, Theme.Dark.Panel);
        _field.Values[5] = 0.25f;
        Assert.Equal([Inner], Changed(Theme.Dark.Panel, Theme.Dark.Panel)!);
        Assert.Empty(Changed(Theme.Dark.Panel, Theme.Dark.Panel)!);
    }

    [Fact]
    public void What_lies_on_a_panel_is_painted_with_it()
    {
        Changed(Theme.Dark.Panel, Theme.Dark.Panel);
        Assert.Equal([Panel, Inner], Changed(Theme.Dark.Line, Theme.Dark.Panel)!);
        Assert.Equal([Elsewhere], Changed(Theme.Dark.Line, Theme.Dark.Line)!);
    }

    [Fact]
    public void After_the_pixels_are_lost_the_whole_page_is_painted()
    {
        Changed(Theme.Dark.Panel, Theme.Dark.Panel);
        _painted.Forget();
        Assert.Null(Changed(Theme.Dark.Panel, Theme.Dark.Panel));
    }

    /// <summary>The places to paint; null for the whole page.</summary>
    private Area[]? Changed(Color panel, Color elsewhere)
    {
        var list = new DrawList(_fonts);
        list.Rectangle(Panel, panel);
        list.Enclose(0, Panel);
        list.HeatMap(Inner, _field, Theme.Dark.Scale);
        list.Enclose(0, Inner, panel);
        int last = list.Commands.Count;
        list.Rectangle(Elsewhere, elsewhere);
        list.Enclose(last, Elsewhere);
        return _painted.TryFindChanges(list) ? [.. _painted.Changed.ToArray().Select(region => region.Area)] : null;
    }
}
