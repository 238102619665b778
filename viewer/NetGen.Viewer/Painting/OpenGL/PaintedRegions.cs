using System.Runtime.InteropServices;

namespace NetGen;

/// <summary>Remembers what each region of a page consisted of when it was painted last, and so tells where it is to be painted again. Knows no graphics card.</summary>
internal sealed class PaintedRegions
{
    private readonly List<PaintedRegion> _painted = [];
    private readonly List<Area> _areas = [];
    private readonly List<Region> _changed = [];
    private readonly ChangedPlaces _places = new();

    /// <summary>What is to be painted again, found last: regions with the part of their area that has changed, once for each such part.</summary>
    public ReadOnlySpan<Region> Changed => CollectionsMarshal.AsSpan(_changed);

    /// <summary>Forgets all pixels: the whole page is to be painted.</summary>
    public void Forget() => _areas.Clear();

    /// <summary>Finds what has changed; false when that is the whole page, because something is elsewhere or lies outside all regions.</summary>
    public bool TryFindChanges(DrawList list)
    {
        _changed.Clear();
        ReadOnlySpan<Region> regions = list.Regions;
        int enclosed = 0;
        bool isAlike = regions.Length == _areas.Count;
        for (int i = 0; i < regions.Length; i++)
        {
            enclosed += regions[i].Count;
            isAlike = isAlike && regions[i].Area == _areas[i];
        }

        isAlike &= enclosed == list.Commands.Count;
        _areas.Clear();
        if (enclosed != list.Commands.Count)
            return false;
        for (int i = 0; i < regions.Length; i++)
        {
            _areas.Add(regions[i].Area);
            if (i == _painted.Count)
                _painted.Add(new());
            _places.Clear();
            _painted[i].Take(list.Span.Slice(regions[i].First, regions[i].Count), _places);
            AddChanges(regions[i]);
        }

        return isAlike;
    }

    /// <summary>Notes where a region has changed, or lies on one that has.</summary>
    private void AddChanges(Region region)
    {
        foreach (Region below in Changed)
        {
            if (below.Area.Intersects(region.Area))
                _places.Add(below.Area);
        }

        foreach (Area place in _places.All)
        {
            if (place.Intersects(region.Area))
                _changed.Add(region with { Area = place.Within(region.Area) });
        }
    }
}
