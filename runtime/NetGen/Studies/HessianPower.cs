namespace NetGen;

/// <summary>
/// Power iteration on a function's Hessian, which is never written down: its product with a unit vector v is (∇f(x + h v) − ∇f(x − h v)) / 2h.
/// Pearlmutter, "Fast Exact Multiplication by the Hessian", 1994; LeCun et al., "Automatic Learning Rate Maximization", 1993.
/// </summary>
internal sealed class HessianPower
{
    private readonly PointGradient _gradient;
    private readonly double[] _home;
    private readonly double _step;
    private readonly double[] _moved;
    private readonly double[] _above;
    private readonly double[] _below;
    private readonly double[] _vector;

    public HessianPower(PointGradient gradient, ReadOnlySpan<double> point)
    {
        _gradient = gradient;
        _home = point.ToArray();
        _step = CentralDifferences.BestStep * Math.Max(1, Length(_home));
        _moved = new double[point.Length];
        _above = new double[point.Length];
        _below = new double[point.Length];
        _vector = new double[point.Length];
    }

    /// <summary>The eigenvalue of largest magnitude of the Hessian plus <paramref name="lift"/> times the identity, the lift taken off again.</summary>
    public LearningRateStability Iterate(double lift, int most, double tolerance)
    {
        Start();
        double curvature = 0;
        for (int iteration = 1; iteration <= most; iteration++)
        {
            Multiply();
            double previous = curvature;
            curvature = 0;
            for (int i = 0; i < _vector.Length; i++)
            {
                curvature += _vector[i] * _above[i];
                _above[i] += lift * _vector[i];
            }

            double length = Length(_above);
            if (length == 0 || Math.Abs(curvature - previous) <= tolerance * Math.Abs(curvature))
                return new(curvature, iteration, true);
            for (int i = 0; i < _vector.Length; i++)
                _vector[i] = _above[i] / length;
        }

        return new(curvature, most, false);
    }

    /// <summary>A random direction, the same each time: no eigenvector is at right angles to it but by chance.</summary>
    private void Start()
    {
        SeededRandom random = new(1);
        foreach (ref double coordinate in _vector.AsSpan())
            coordinate = random.NextNormal();
        double length = Length(_vector);
        foreach (ref double coordinate in _vector.AsSpan())
            coordinate /= length;
    }

    /// <summary>Puts the Hessian times the vector into <see cref="_above"/>.</summary>
    private void Multiply()
    {
        GradientAt(_step, _above);
        GradientAt(-_step, _below);
        for (int i = 0; i < _above.Length; i++)
            _above[i] = (_above[i] - _below[i]) / (2 * _step);
    }

    private void GradientAt(double distance, double[] gradient)
    {
        for (int i = 0; i < _home.Length; i++)
            _moved[i] = _home[i] + distance * _vector[i];
        _gradient(_moved, gradient);
    }

    private static double Length(double[] vector) => GradientNorm.Of(vector, double.PositiveInfinity);
}
