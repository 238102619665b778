using System.Runtime.InteropServices;

namespace NetGen;

/// <summary>
/// Quads, gathered into as few runs of one program as the picture allows: a quad joins the earliest run behind which nothing covers its place. Filled anew each frame without allocating.
/// </summary>
internal sealed class QuadBatch
{
    /// <summary>How many runs are looked back on; farther ones rarely fit.</summary>
    private const int LookBack = 12;

    private readonly List<QuadRun> _pool = [];
    private readonly List<int> _parts = [];
    private readonly List<GlQuad> _quads = new(DrawList.UsualCommands);
    private readonly List<QuadRun> _owners = new(DrawList.UsualCommands);
    private int _count;
    private QuadRun? _open;

    /// <summary>The runs in the order in which they are painted.</summary>
    public ReadOnlySpan<QuadRun> Runs => CollectionsMarshal.AsSpan(_pool)[.._count];

    /// <summary>All quads in the order in which they were added.</summary>
    public ReadOnlySpan<GlQuad> Quads => CollectionsMarshal.AsSpan(_quads);

    /// <summary>The run that each of them joined.</summary>
    public ReadOnlySpan<QuadRun> Owners => CollectionsMarshal.AsSpan(_owners);

    /// <summary>The runs of one part.</summary>
    public ReadOnlySpan<QuadRun> RunsOf(int part) => Runs[_parts[part]..(part + 1 < _parts.Count ? _parts[part + 1] : _count)];

    public void Clear()
    {
        _parts.Clear();
        _quads.Clear();
        _owners.Clear();
        _count = 0;
        _open = null;
    }

    /// <summary>What follows is painted apart from what was before.</summary>
    public void BeginPart() => _parts.Add(_count);

    /// <summary>Chooses the run for the quads that follow, all of which lie in an area.</summary>
    public void Open(GlKind kind, Area area)
    {
        _open = null;
        for (int i = _count - 1; i >= Math.Max(_parts[^1], _count - LookBack); i--)
        {
            if (_pool[i].Kind == kind)
                _open = _pool[i];
            if (_pool[i].Covers(area))
                break;
        }

        _open ??= Begin(kind);
        _open.Occupy(area);
    }

    /// <summary>Adds a quad to the run that was opened last.</summary>
    public void Add(in GlQuad quad)
    {
        _quads.Add(quad);
        _owners.Add(_open!);
        _open!.Join();
    }

    private QuadRun Begin(GlKind kind)
    {
        if (_count == _pool.Count)
            _pool.Add(new());
        _pool[_count].Begin(kind);
        return _pool[_count++];
    }
}
