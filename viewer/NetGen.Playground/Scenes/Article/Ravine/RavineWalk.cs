using System.Runtime.InteropServices;

namespace NetGen.Playground;

/// <summary>One optimizer's way down a ravine.</summary>
internal sealed class RavineWalk
{
    /// <summary>A walk is done when the function has fallen to this share.</summary>
    public const double Goal = 1e-6;

    private const int MostSteps = 5000;

    private readonly FunctionMinimizer _minimizer;
    private readonly List<double> _x;
    private readonly List<double> _y;
    private readonly List<double> _values;
    private readonly double[] _ahead = new double[2];

    /// <param name="function">The ravine.</param>
    /// <param name="make">Makes the optimizer.</param>
    /// <param name="start">Where the walk begins.</param>
    public RavineWalk(DifferentiableFunction function, Func<IOptimizer> make, (double X, double Y) start)
    {
        _minimizer = new(function, make(), start.X, start.Y);
        (_x, _y, _values) = ([start.X], [start.Y], [_minimizer.Value]);
        StepsNeeded = Count(new(function, make(), start.X, start.Y));
    }

    public IOptimizer Optimizer => _minimizer.Optimizer;

    /// <summary>Where it was, step after step.</summary>
    public ReadOnlySpan<double> X => CollectionsMarshal.AsSpan(_x);

    /// <inheritdoc cref="X"/>
    public ReadOnlySpan<double> Y => CollectionsMarshal.AsSpan(_y);

    /// <summary>The function at each of these points.</summary>
    public ReadOnlySpan<double> Values => CollectionsMarshal.AsSpan(_values);

    /// <summary>Steps until the goal; null where it is not reached.</summary>
    public int? StepsNeeded { get; }

    /// <summary>The point where the optimizer wants the next gradient, if that is not where it stands.</summary>
    public (double X, double Y)? LookAhead()
    {
        if (Optimizer is not ILookAhead looks)
            return null;
        _minimizer.Point.CopyTo(_ahead);
        looks.LookAhead(_ahead);
        return (_ahead[0], _ahead[1]);
    }

    /// <summary>Does a step, unless the walk has left all numbers.</summary>
    public void Step()
    {
        if (!_minimizer.Step())
            return;
        _x.Add(_minimizer.Point[0]);
        _y.Add(_minimizer.Point[1]);
        _values.Add(_minimizer.Value);
    }

    private static int? Count(FunctionMinimizer rehearsal)
    {
        double goal = Goal * rehearsal.Value;
        for (int step = 1; step <= MostSteps && rehearsal.Step(); step++)
        {
            if (rehearsal.Value <= goal)
                return step;
        }

        return null;
    }
}
