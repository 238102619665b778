namespace NetGen;

/// <summary>Quads of one program, painted by one draw call, and the places that they cover.</summary>
internal sealed class QuadRun
{
    /// <summary>From so many places on, the run is taken to cover all between them: looking would cost more than another draw call.</summary>
    private const int Crowd = 200;

    private readonly List<Area> _areas = new(Crowd);
    private Area _all;
    private int _laid;

    public GlKind Kind { get; private set; }

    /// <summary>How many quads it has.</summary>
    public int Count { get; private set; }

    /// <summary>Where its quads begin when all runs lie one behind the other.</summary>
    public int First { get; set; }

    /// <summary>Empties the run for another program.</summary>
    public void Begin(GlKind kind)
    {
        (Kind, Count, _laid) = (kind, 0, 0);
        _areas.Clear();
    }

    /// <summary>A quad joins it.</summary>
    public void Join() => Count++;

    /// <summary>The place of the next of its quads, in the order in which they joined.</summary>
    public int NextPlace() => First + _laid++;

    /// <summary>Notes that quads cover a place.</summary>
    public void Occupy(Area area)
    {
        _all = _areas.Count == 0 ? area : _all.With(area);
        if (_areas.Count < Crowd)
            _areas.Add(area);
    }

    /// <summary>Whether the run paints where the area is.</summary>
    public bool Covers(Area area)
    {
        if (!_all.Intersects(area))
            return false;
        if (_areas.Count >= Crowd)
            return true;
        foreach (Area one in _areas)
        {
            if (one.Intersects(area))
                return true;
        }

        return false;
    }
}
