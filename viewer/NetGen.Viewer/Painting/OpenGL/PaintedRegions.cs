using System.Runtime.InteropServices;

namespace NetGen;

/// <summary>Remembers what each region of a page consisted of when it was painted last, and so tells which are to be painted again. Knows no graphics card.</summary>
internal sealed class PaintedRegions
{
    private readonly List<PaintedRegion> _painted = [];
    private readonly List<Area> _areas = [];
    private readonly List<Region> _changed = [];

    /// <summary>The regions to paint again, found last.</summary>
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
            if (_painted[i].TryChange(list.Span.Slice(regions[i].First, regions[i].Count)) || LiesOnChanged(regions[i].Area))
                _changed.Add(regions[i]);
        }

        return isAlike;
    }

    private bool LiesOnChanged(Area area)
    {
        foreach (Region changed in Changed)
        {
            if (changed.Area.Intersects(area))
                return true;
        }

        return false;
    }
}
