namespace NetGen.Playground;

/// <summary>One walk down a function of x by plain gradient descent.</summary>
internal sealed class DescentWalk
{
    /// <summary>Beyond this a walk counts as diverged.</summary>
    private const double Far = 1e6;

    /// <summary>A step shorter than this is none that can be seen.</summary>
    private const double Near = 1e-4;

    private readonly FunctionMinimizer _minimizer;
    private readonly List<double> _points;

    public DescentWalk(TypedFunction function, double rate, double start)
    {
        var differentiable = new DifferentiableFunction(1, x => function.Value(x[0]), (x, gradient) => gradient[0] = function.Slope(x[0]));
        (Function, _minimizer, _points) = (function, new(differentiable, new SGD(rate), start), [start]);
    }

    public TypedFunction Function { get; }

    /// <summary>Where it was, step after step, the start first.</summary>
    public IReadOnlyList<double> Points => _points;

    /// <summary>Where it is.</summary>
    public double X => _points[^1];

    public double Slope => Function.Slope(X);

    /// <summary>Where the next step leads.</summary>
    public double Next => X - Rate * Slope;

    public double Rate
    {
        get => _minimizer.Optimizer.LearningRate;
        set => _minimizer.Optimizer.LearningRate = value;
    }

    /// <summary>Whether it ran away.</summary>
    public bool HasDiverged => !(Math.Abs(X) < Far);

    /// <summary>Does a step; false when it ran away or stands still.</summary>
    public bool Step()
    {
        if (HasDiverged || !(Math.Abs(Rate * Slope) >= Near) || !_minimizer.Step())
            return false;
        _points.Add(_minimizer.Point[0]);
        return true;
    }
}
