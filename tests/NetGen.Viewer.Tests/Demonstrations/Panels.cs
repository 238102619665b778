namespace NetGen.Tests;

/// <summary>The panels of a page, read off its draw list.</summary>
internal static class Panels
{
    /// <summary>All panels; requires that they hold everything that is drawn, lie on the page and do not overlap.</summary>
    public static Area[] Of(DrawList list, Page page)
    {
        Area[] areas = [.. list.Regions.ToArray().Select(region => region.Area)];
        Assert.Equal(list.Commands.Count, list.Regions.ToArray().Sum(region => region.Count));
        Assert.All(areas, area => Assert.True(new Area(0, 0, page.Width, page.Height).Contains(area), $"{page}: {area} leaves the page."));
        for (int i = 0; i < areas.Length; i++)
            Assert.All(areas[(i + 1)..], other => Assert.False(areas[i].Intersects(other), $"{page}: {areas[i]} overlaps {other}."));
        return areas;
    }
}
