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
        _all = _areas.Count == 0 ? area : Around(_all, area);
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

    private static Area Around(Area one, Area other)
    {
        float x = MathF.Min(one.X, other.X), y = MathF.Min(one.Y, other.Y);
        return new(x, y, MathF.Max(one.Right, other.Right) - x, MathF.Max(one.Bottom, other.Bottom) - y);
    }
}
