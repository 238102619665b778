namespace NetGen;

/// <summary>Quads of one program, painted by one draw call, and the places that they cover.</summary>
internal sealed class QuadRun
{
    /// <summary>From so many places on, the run is taken to cover all between them: looking would cost more than another draw call.</summary>
    private const int Crowd = 200;

    private readonly List<Area> _areas = [];
    private Area _all;

    public GlKind Kind { get; private set; }

    public List<GlQuad> Quads { get; } = [];

    /// <summary>Empties the run for another program.</summary>
    public void Begin(GlKind kind)
    {
        Kind = kind;
        Quads.Clear();
        _areas.Clear();
    }

    /// <summary>Notes that quads cover a place.</summary>
    public void Occupy(Area area)
    {
        _all = _areas.Count == 0 ? area : _all.With(area);
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
