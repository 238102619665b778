namespace NetGen;

/// <summary>Walks down a function under any optimizer, in double: what descent, momentum and their kin do, seen on a line or a plane. No step allocates.</summary>
public sealed class FunctionMinimizer
{
    private readonly double[] _point;
    private readonly double[] _ahead;
    private readonly double[] _gradient;
    private readonly double[] _before;

    /// <summary>Starts at a point.</summary>
    /// <param name="function">What is minimised.</param>
    /// <param name="optimizer">How; its steps in double serve this walk alone from here on.</param>
    /// <param name="start">[variables].</param>
    /// <exception cref="ArgumentException">The point has not as many coordinates as the function has variables.</exception>
    public FunctionMinimizer(DifferentiableFunction function, IOptimizer optimizer, params ReadOnlySpan<double> start)
    {
        ArgumentNullException.ThrowIfNull(function);
        ArgumentNullException.ThrowIfNull(optimizer);
        if (start.Length != function.Variables)
            throw new ArgumentException($"The start has {start.Length} coordinates, but the function has {function.Variables} variables.", nameof(start));
        Function = function;
        Optimizer = optimizer;
        _point = start.ToArray();
        _ahead = new double[start.Length];
        _gradient = new double[start.Length];
        _before = new double[start.Length];
    }

    /// <summary>What is minimised.</summary>
    public DifferentiableFunction Function { get; }

    /// <summary>How it is minimised.</summary>
    public IOptimizer Optimizer { get; }

    /// <summary>The learning rate over the steps; null, the default, leaves the optimizer's.</summary>
    public ISchedule? Schedule { get; set; }

    /// <summary>Where the walk is.</summary>
    public ReadOnlySpan<double> Point => _point;

    /// <summary>The function there.</summary>
    public double Value => Function.Value(_point);

    /// <summary>Steps done.</summary>
    public long StepCount { get; private set; }

    /// <summary>Does one step.</summary>
    /// <returns>Whether it could: a step out of the finite numbers is not done, and the walk has diverged.</returns>
    public bool Step()
    {
        _point.CopyTo(_before, 0);
        _point.CopyTo(_ahead, 0);
        (Optimizer as ILookAhead)?.LookAhead(_ahead);
        if (Function.Gradient is { } gradient)
            gradient(_ahead, _gradient);
        else
            CentralDifferences.Gradient(Function.Value, _ahead, _gradient, CentralDifferences.BestStep);
        if (Schedule != null)
            Optimizer.LearningRate = Schedule.Rate(StepCount);
        Optimizer.Step(_point, _gradient);
        foreach (double coordinate in _point)
        {
            if (!double.IsFinite(coordinate))
            {
                _before.CopyTo(_point, 0);
                return false;
            }
        }

        StepCount++;
        return true;
    }

    /// <summary>Does steps until so many are done or the walk diverges.</summary>
    /// <param name="steps">Not negative.</param>
    /// <returns>The points passed, the present one first.</returns>
    public IReadOnlyList<double[]> Walk(int steps)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(steps);
        List<double[]> points = [[.. _point]];
        while (points.Count <= steps && Step())
            points.Add([.. _point]);
        return points;
    }
}
