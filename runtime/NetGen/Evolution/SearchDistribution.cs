using static NetGen.VectorArithmetic;

namespace NetGen;

/// <summary>
/// The normal distribution N(m, σ²C) that CMA-ES draws from, and how a ranked sample moves it: its mean, its two evolution paths, its covariance and its step size.
/// Hansen, "The CMA Evolution Strategy: A Tutorial", 2016. All in double, with the same bits everywhere.
/// </summary>
internal sealed class SearchDistribution
{
    /// <summary>Beyond this ratio of its longest to its shortest axis, squared, rounding alone would decide the shortest.</summary>
    private const double WorstCondition = 1e14;

    private readonly double[] _step;
    private readonly double[] _whitened;
    private readonly double[] _scratch;

    /// <summary>A ball around the start.</summary>
    /// <param name="start">m, copied.</param>
    /// <param name="deviation">σ.</param>
    /// <param name="constants">Made for as many dimensions.</param>
    public SearchDistribution(ReadOnlySpan<double> start, double deviation, CMAESConstants constants)
    {
        Constants = constants;
        Dimensions = start.Length;
        State = new(start, deviation);
        _step = new double[Dimensions];
        _whitened = new double[Dimensions];
        _scratch = new double[Dimensions];
    }

    /// <summary>N.</summary>
    public int Dimensions { get; }

    /// <summary>The strategy's constants.</summary>
    public CMAESConstants Constants { get; }

    /// <summary>All that changes from generation to generation.</summary>
    public SearchState State { get; }

    /// <summary>The deviation along the longest axis.</summary>
    public double LargestDeviation
    {
        get
        {
            double largest = 0;
            foreach (double scale in State.Scales)
                largest = Math.Max(largest, scale);
            return State.Deviation * largest;
        }
    }

    /// <summary>Draws one point: m + σ·Σ dᵢ zᵢ bᵢ over the axes b with their deviations d. May be called from several threads between updates.</summary>
    /// <param name="random">The point's own sequence.</param>
    /// <param name="point">[N], overwritten.</param>
    public void Sample(SeededRandom random, Span<double> point)
    {
        State.Mean.CopyTo(point);
        for (int axis = 0; axis < Dimensions; axis++)
            Add(point, State.Deviation * State.Scales[axis] * random.NextNormal(), State.Axis(axis));
    }

    /// <summary>Moves the distribution towards the fittest of its points.</summary>
    /// <param name="points">The generation.</param>
    /// <param name="order">Their numbers, the fittest's first.</param>
    public void Update(double[][] points, ReadOnlySpan<int> order)
    {
        double deviation = State.Deviation;
        MoveMean(points, order, deviation);
        double pathNorm = MoveStepPath();
        bool stalls = MoveCovariancePath(pathNorm);
        AdaptCovariance(points, order, deviation, stalls);
        State.Deviation *= ExactExp.Of(Math.Min(1, Constants.StepPathRate / Constants.Damping * (pathNorm / Constants.ExpectedNorm - 1)));
        State.Generation++;
        if (State.Generation % Constants.GenerationsADecomposition == 0)
            Decompose();
    }

    /// <summary>The step y = Σ w (x − m) / σ, and m ← m + σ y. The points are left as their own steps, (x − m) / σ, of which the covariance is made.</summary>
    private void MoveMean(double[][] points, ReadOnlySpan<int> order, double deviation)
    {
        Array.Clear(_step);
        for (int rank = 0; rank < Constants.Weights.Length; rank++)
        {
            Span<double> point = points[order[rank]];
            for (int i = 0; i < point.Length; i++)
                point[i] = (point[i] - State.Mean[i]) / deviation;
            Add(_step, Constants.Weights[rank], point);
        }

        Add(State.Mean, deviation, _step);
    }

    /// <summary>pσ ← (1 − cσ) pσ + √(cσ (2 − cσ) μeff)·C^−½ y.</summary>
    /// <returns>‖pσ‖.</returns>
    private double MoveStepPath()
    {
        Array.Clear(_whitened);
        for (int axis = 0; axis < Dimensions; axis++)
            Add(_whitened, Dot(State.Axis(axis), _step) / State.Scales[axis], State.Axis(axis));
        double rate = Constants.StepPathRate;
        Scale(State.StepPath, 1 - rate);
        Add(State.StepPath, Math.Sqrt(rate * (2 - rate) * Constants.EffectiveParents), _whitened);
        State.PathDecay *= (1 - rate) * (1 - rate);
        return Math.Sqrt(Dot(State.StepPath, State.StepPath));
    }

    /// <summary>pc ← (1 − cc) pc + h √(cc (2 − cc) μeff) y, where h is 0 while pσ is so long that σ is still to grow.</summary>
    /// <returns>Whether h is 0.</returns>
    private bool MoveCovariancePath(double pathNorm)
    {
        bool stalls = pathNorm / Math.Sqrt(1 - State.PathDecay) >= (1.4 + 2.0 / (Dimensions + 1)) * Constants.ExpectedNorm;
        double rate = Constants.CovariancePathRate;
        Scale(State.CovariancePath, 1 - rate);
        if (!stalls)
            Add(State.CovariancePath, Math.Sqrt(rate * (2 - rate) * Constants.EffectiveParents), _step);
        return stalls;
    }

    /// <summary>C ← (1 − c₁ − cμ) C + c₁ (pc pcᵀ + (1 − h) cc (2 − cc) C) + cμ Σ w y yᵀ.</summary>
    private void AdaptCovariance(double[][] steps, ReadOnlySpan<int> order, double deviation, bool stalls)
    {
        double kept = stalls ? Constants.CovariancePathRate * (2 - Constants.CovariancePathRate) : 0;
        Scale(State.Covariance, 1 - Constants.RankOneRate * (1 - kept) - Constants.RankMuRate);
        AddSquare(Constants.RankOneRate, State.CovariancePath);
        for (int rank = 0; rank < Constants.Weights.Length; rank++)
            AddSquare(Constants.RankMuRate * Constants.Weights[rank], steps[order[rank]]);
    }

    private void Decompose()
    {
        SymmetricEigen.Decompose(State.Covariance, State.Axes, State.Scales, _scratch);
        double largest = 0;
        foreach (double variance in State.Scales)
            largest = Math.Max(largest, variance);
        foreach (ref double scale in State.Scales.AsSpan())
            scale = Math.Sqrt(Math.Max(scale, largest / WorstCondition));
    }

    private void AddSquare(double factor, ReadOnlySpan<double> vector)
    {
        for (int row = 0; row < Dimensions; row++)
            Add(State.Covariance.AsSpan(row * Dimensions, Dimensions), factor * vector[row], vector);
    }
}
