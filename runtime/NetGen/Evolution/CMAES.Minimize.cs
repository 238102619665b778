namespace NetGen;

public sealed partial class CMAES
{
    /// <summary>σ has shrunk to this share of what it was: nothing more is to be gained in double.</summary>
    private const double SmallestShare = 1e-12;

    /// <summary>
    /// Minimises any function of a vector, without gradients, one evaluation after the other on the calling thread. Ends when the target is reached, when the distribution has shrunk to a point,
    /// which may be a local minimum, or when the evaluations are spent.
    /// </summary>
    /// <param name="function">f(x) for x of as many numbers as <paramref name="start"/>; NaN is the worst value there is.</param>
    /// <param name="start">The first mean, [N].</param>
    /// <param name="deviation">The first σ, about a third of how far the minimum may be.</param>
    /// <param name="target">A value that is good enough.</param>
    /// <param name="maximumEvaluations">Evaluations at most, up to the last whole generation.</param>
    /// <param name="population">λ; null for 4 + ⌊3 ln N⌋.</param>
    /// <param name="seed">Decides everything random.</param>
    /// <returns>The best point that was evaluated.</returns>
    /// <exception cref="ArgumentException"><paramref name="start"/> has no number or more than <see cref="MostParameters"/>, or holds NaN or infinity.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The deviation or the population is out of its range.</exception>
    public static CMAESMinimum Minimize(
        Func<ReadOnlySpan<double>, double> function, ReadOnlySpan<double> start, double deviation,
        double target = double.NegativeInfinity, long maximumEvaluations = 100_000, int? population = null, ulong seed = 0)
    {
        ArgumentNullException.ThrowIfNull(function);
        Hyperparameter.Positive(deviation);
        if (start.IsEmpty || start.Length > MostParameters)
            throw new ArgumentException($"CMA-ES takes 1 to {MostParameters} dimensions, and the start has {start.Length}.", nameof(start));
        foreach (double number in start)
        {
            if (!double.IsFinite(number))
                throw new ArgumentException(FormattableString.Invariant($"The start holds {number}; it must be finite."), nameof(start));
        }

        SearchDistribution distribution = new(start, deviation, new(start.Length, population is { } size ? CheckedPopulation(size) : null));
        return new FunctionSearch(function, distribution, seed).Run(target, maximumEvaluations, SmallestShare * deviation);
    }

    /// <summary>Generations of a function's arguments.</summary>
    private sealed class FunctionSearch(Func<ReadOnlySpan<double>, double> function, SearchDistribution distribution, ulong seed)
    {
        private readonly StepRandom _generations = new();
        private readonly StepRandom _individuals = new();
        private readonly Ranking _ranking = new(distribution.Constants.Population);
        private readonly double[][] _points = [.. Enumerable.Range(0, distribution.Constants.Population).Select(_ => new double[distribution.Dimensions])];
        private readonly double[] _best = new double[distribution.Dimensions];

        public CMAESMinimum Run(double target, long maximumEvaluations, double smallestDeviation)
        {
            double least = double.PositiveInfinity;
            long evaluations = 0;
            distribution.State.Mean.CopyTo(_best, 0);
            while (least > target && evaluations + _points.Length <= maximumEvaluations && distribution.LargestDeviation > smallestDeviation)
            {
                Evaluate();
                evaluations += _points.Length;
                if (-_ranking.Best < least)
                {
                    least = -_ranking.Best;
                    _points[_ranking.Order[0]].CopyTo(_best, 0);
                }

                distribution.Update(_points, _ranking.Order);
            }

            return new(_best, least, evaluations);
        }

        private void Evaluate()
        {
            ulong generation = _generations.At(seed, distribution.State.Generation).NextUInt64();
            for (int i = 0; i < _points.Length; i++)
            {
                distribution.Sample(_individuals.At(generation, i), _points[i]);
                _ranking.Fitness[i] = -function(_points[i]);
            }

            _ranking.Sort();
        }
    }
}
