namespace NetGen;

/// <summary>An optimizer's passes over all parameters of a network, on one thread or divided among several by ranges of parameters.</summary>
internal sealed unsafe class ParameterPasses
{
    /// <summary>A pass over fewer parameters takes less time than telling other threads of it, a few microseconds.</summary>
    private const int FewestDivided = 32_768;

    /// <summary>Ranges begin on cache lines.</summary>
    private const int Line = 16;

    private readonly INetwork _network;
    private readonly Optimizer _optimizer;
    private readonly ParallelLoop? _loop;
    private readonly StepBounds[] _bounds;
    private readonly Action<int, int> _bound;
    private readonly Action<int, int> _update;
    private StepPreparation _preparation;
    private float* _gradient;

    /// <param name="network">Whose parameters are updated.</param>
    /// <param name="optimizer">By what rule.</param>
    /// <param name="loop">The threads; null for none but the caller's.</param>
    public ParameterPasses(INetwork network, Optimizer optimizer, ParallelLoop? loop)
    {
        _network = network;
        _optimizer = optimizer;
        _loop = network.ParameterCount >= FewestDivided ? loop : null;
        _bounds = new StepBounds[_loop?.Workers ?? 1];
        _bound = (_, part) => Bound(part);
        _update = (_, part) => Update(part);
    }

    /// <summary>What all that the next step reads lies within.</summary>
    public StepBounds Bounds(ReadOnlySpan<float> gradient)
    {
        Run(_bound, gradient);
        StepBounds all = _bounds[0];
        foreach (StepBounds part in _bounds)
            all = StepBounds.Around(all, part);
        return all;
    }

    /// <summary>Whether the next step surely leaves nothing but finite numbers.</summary>
    public bool StaysFinite(in StepBounds bounds) => _optimizer.StaysFinite(bounds);

    /// <summary>The optimizer's step.</summary>
    public void Step(ReadOnlySpan<float> gradient)
    {
        _preparation = _optimizer.Begin(_network.ParameterCount, gradient);
        Run(_update, gradient);
    }

    private void Run(Action<int, int> pass, ReadOnlySpan<float> gradient)
    {
        fixed (float* slopes = gradient)
        {
            _gradient = slopes;
            if (_loop == null)
                pass(0, 0);
            else
                _loop.Run(_bounds.Length, pass);
        }
    }

    private void Bound(int part) =>
        _bounds[part] = _optimizer.Bounds(_network.Parameters[Range(part)], Gradient[Range(part)], Start(part));

    private void Update(int part) =>
        _optimizer.Update(_preparation, _network.Parameters[Range(part)], Gradient[Range(part)], Start(part), new WidestLanes());

    private ReadOnlySpan<float> Gradient => new(_gradient, _network.ParameterCount);

    private Range Range(int part) => Start(part)..Start(part + 1);

    private int Start(int part) => part == _bounds.Length ? _network.ParameterCount : Share.Start(_network.ParameterCount, part, _bounds.Length) / Line * Line;
}
