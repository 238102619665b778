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

    [Fact]
    public void Of_a_panel_only_the_place_is_painted_where_something_came_went_or_changed()
    {
        Area left = new(10, 10, 20, 10), right = new(60, 70, 20, 10);
        Paint();
        Assert.Equal([left.Inset(-2)], Paint(left)!);
        Assert.Empty(Paint(left)!);
        Assert.Equal([right.Inset(-2)], Paint(left, right)!);
        Assert.Equal([left.Inset(-2)], Paint(right)!);
        Assert.Equal([right.Inset(-2)], Paint()!);

        Area[]? Paint(params Area[] marks)
        {
            var list = new DrawList(_fonts);
            list.Rectangle(Panel, Theme.Dark.Panel);
            foreach (Area mark in marks)
                list.Rectangle(mark, Theme.Dark.Accent);
            list.Line(5, 50, 95, 50, Theme.Dark.Line);
            list.Enclose(0, Panel);
            return Places(list);
        }
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
        return Places(list);
    }

    private Area[]? Places(DrawList list) => _painted.TryFindChanges(list) ? [.. _painted.Changed.ToArray().Select(region => region.Area)] : null;
}
