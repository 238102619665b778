using System.Runtime.InteropServices;

namespace NetGen;

/// <summary>Gathers the places where a region has changed into few rectangles. Knows no graphics card.</summary>
internal sealed class ChangedPlaces
{
    private const int Most = 6;

    /// <summary>So many pixels may be painted without need rather than having one rectangle more.</summary>
    private const float Spare = 4096;

    private readonly List<Area> _all = [];

    public ReadOnlySpan<Area> All => CollectionsMarshal.AsSpan(_all);

    public void Clear() => _all.Clear();

    /// <summary>Adds a place: to the rectangle that grows least, or as one of its own.</summary>
    public void Add(Area place)
    {
        int nearest = 0;
        float least = float.PositiveInfinity;
        for (int i = 0; i < _all.Count; i++)
        {
            float needless = Size(_all[i].With(place)) - Size(_all[i]) - Size(place);
            if (needless < least)
                (nearest, least) = (i, needless);
        }

        if (least <= Spare || _all.Count == Most)
            _all[nearest] = _all[nearest].With(place);
        else
            _all.Add(place);
    }

    private static float Size(Area area) => area.Width * area.Height;
}
