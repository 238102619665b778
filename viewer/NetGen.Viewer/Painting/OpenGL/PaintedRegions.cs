using System.Runtime.InteropServices;

namespace NetGen;

/// <summary>Remembers what each region of a page consisted of when it was painted last, and so tells where it is to be painted again. Knows no graphics card.</summary>
internal sealed class PaintedRegions
{
    /// <summary>The share of a region from which on painting it whole costs less than many parts of it.</summary>
    private const float MostInParts = 0.4f;

    private readonly PaintedPage _painted = new();
    private readonly List<Region> _regions = [];
    private readonly List<Region> _changed = [];
    private readonly ChangedPlaces _places = new();

    /// <summary>What is to be painted again, found last: regions with the part of their area that has changed, once for each such part.</summary>
    public ReadOnlySpan<Region> Changed => CollectionsMarshal.AsSpan(_changed);

    /// <summary>Forgets all pixels: the whole page is to be painted.</summary>
    public void Forget() => _regions.Clear();

    /// <summary>Finds what has changed; false when that is the whole page, because something is elsewhere or lies outside all regions.</summary>
    public bool TryFindChanges(DrawList list)
    {
        _changed.Clear();
        ReadOnlySpan<Region> regions = list.Regions;
        bool areAll = AreAll(regions, list.Commands.Count), areKnown = areAll && AreKnown(regions);
        for (int i = 0; areKnown && i < regions.Length; i++)
        {
            _places.Clear();
            _painted.FindChanges(_regions[i], list.Span.Slice(regions[i].First, regions[i].Count), _places);
            AddChanges(regions[i]);
        }

        if (areKnown && _changed.Count == 0)
            return true;
        _painted.Take(list.Span);
        _regions.Clear();
        if (areAll)
            _regions.AddRange(regions);
        return areKnown;
    }

    private static bool AreAll(ReadOnlySpan<Region> regions, int commands)
    {
        foreach (Region region in regions)
            commands -= region.Count;
        return commands == 0;
    }

    /// <summary>Whether the regions are where they were.</summary>
    private bool AreKnown(ReadOnlySpan<Region> regions)
    {
        bool areKnown = regions.Length == _regions.Count;
        for (int i = 0; areKnown && i < regions.Length; i++)
            areKnown = regions[i].Area == _regions[i].Area;
        return areKnown;
    }

    /// <summary>Notes where a region has changed, or lies on one that has.</summary>
    private void AddChanges(Region region)
    {
        foreach (Region below in Changed)
        {
            if (below.Area.Intersects(region.Area))
                _places.Add(below.Area);
        }

        int first = _changed.Count;
        float sizes = 0;
        foreach (Area place in _places.All)
        {
            if (!place.Intersects(region.Area))
                continue;
            Area part = place.Within(region.Area);
            _changed.Add(region with { Area = part });
            sizes += part.Width * part.Height;
        }

        if (sizes < MostInParts * region.Area.Width * region.Area.Height)
            return;
        _changed.RemoveRange(first, _changed.Count - first);
        _changed.Add(region);
    }
}
