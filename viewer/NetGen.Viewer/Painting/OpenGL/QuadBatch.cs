using System.Numerics;

namespace NetGen;

/// <summary>Quads in the order in which they are painted, and the runs of equal programs among them. Filled anew each frame without allocating.</summary>
internal sealed class QuadBatch
{
    private GlQuad[] _quads = new GlQuad[4096];
    private int _count;
    private readonly List<GlRun> _runs = [];

    public ReadOnlySpan<GlQuad> Quads => _quads.AsSpan(0, _count);

    public IReadOnlyList<GlRun> Runs => _runs;

    public void Clear()
    {
        _count = 0;
        _runs.Clear();
    }

    public void Add(GlKind kind, in GlQuad quad)
    {
        if (_count == _quads.Length)
            Array.Resize(ref _quads, 2 * _count);
        _quads[_count++] = quad;
        if (_runs.Count > 0 && _runs[^1].Kind == kind)
            _runs[^1] = _runs[^1] with { Count = _runs[^1].Count + 1 };
        else
            _runs.Add(new(kind, _count - 1, 1));
    }

    /// <summary>Adds a quad over a whole shape and the half pixel of soft edge around it.</summary>
    public void AddAround(GlKind kind, GlQuad quad, float halfWidth, float halfHeight)
    {
        Vector2 reach = new(halfWidth + 0.5f, halfHeight + 0.5f);
        Add(kind, quad with { Part = new(-reach.X, -reach.Y, reach.X, reach.Y) });
    }
}
