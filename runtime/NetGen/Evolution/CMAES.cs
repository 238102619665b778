namespace NetGen;

/// <summary>
/// Covariance matrix adaptation: individuals drawn from a normal distribution that learns from the best of them where to go, in which directions and how far. For networks of up to some
/// hundred parameters, because it keeps two N × N matrices. <see cref="Evolution.Network"/> is the distribution's mean, which starts as the network is.
/// Hansen, "The CMA Evolution Strategy: A Tutorial", 2016.
/// </summary>
public sealed partial class CMAES : Evolution
{
    /// <summary>More parameters than this are refused.</summary>
    public const int MostParameters = 4096;

    private SearchDistribution? _distribution;
    private double[][] _points = [];

    /// <summary>Fitness is minus the mean loss.</summary>
    /// <param name="network">What learns.</param>
    /// <param name="data">What fitness is measured on.</param>
    /// <param name="batchSize">Samples a generation, the same for all its individuals; null for all there are.</param>
    /// <exception cref="ArgumentException">The samples do not fit the network, or it has more than <see cref="MostParameters"/> parameters.</exception>
    public CMAES(INetwork network, ISampleSource data, int? batchSize = null)
        : this(network, new LossFitness(network, data, batchSize))
    {
    }

    /// <summary>Fitness is any function of the network, such as a game's score; the larger the better.</summary>
    /// <param name="network">What learns.</param>
    /// <param name="fitness">Asked from several threads at once, each with a network of its own; must depend on the network's parameters alone.</param>
    /// <exception cref="ArgumentException">The network has more than <see cref="MostParameters"/> parameters.</exception>
    public CMAES(INetwork network, Func<INetwork, double> fitness)
        : this(network, new FunctionFitness(fitness))
    {
    }

    private CMAES(INetwork network, IFitness fitness)
        : base(network, fitness)
    {
        if (network.ParameterCount > MostParameters)
        {
            throw new ArgumentException(
                $"{network.Info.Name} has {network.ParameterCount} parameters; CMA-ES keeps a matrix of their square and takes at most {MostParameters}. Take {nameof(EvolutionStrategy)}.", nameof(network));
        }

        Population = CMAESConstants.UsualPopulation(network.ParameterCount);
    }

    /// <summary>λ: individuals a generation; 4 + ⌊3 ln N⌋ for N parameters by default. More search more widely.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 4.</exception>
    public int Population { get; init => field = CheckedPopulation(value); }

    /// <summary>σ at the start, about a third of how far the parameters may have to go; 0.5 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a finite number above 0.</exception>
    public double InitialDeviation { get; init => field = Hyperparameter.Positive(value, "initial deviation"); } = 0.5;

    /// <summary>σ of the next generation.</summary>
    public double Deviation => _distribution?.State.Deviation ?? InitialDeviation;

    /// <inheritdoc/>
    private protected override int Size => Population;

    /// <inheritdoc/>
    private protected override void Allocate()
    {
        double[] start = [.. Network.Parameters.ToArray().Select(parameter => (double)parameter)];
        _distribution = new(start, InitialDeviation, new(start.Length, Population));
        _points = [.. Enumerable.Range(0, Population).Select(_ => new double[start.Length])];
    }

    /// <inheritdoc/>
    private protected override void Measure(int task, FitnessWorker worker, SeededRandom random)
    {
        _distribution!.Sample(random, _points[task]);
        Round(_points[task], worker.Network.Parameters);
        Ranking.Fitness[task] = worker.Fitness();
    }

    /// <inheritdoc/>
    private protected override void Learn() => _distribution!.Update(_points, Ranking.Order);

    /// <inheritdoc/>
    private protected override void Update(Span<float> parameters) => Round(_distribution!.State.Mean, parameters);

    private static void Round(ReadOnlySpan<double> point, Span<float> parameters)
    {
        for (int i = 0; i < parameters.Length; i++)
            parameters[i] = (float)point[i];
    }

    private static int CheckedPopulation(int value) => value >= 4
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, "The population of CMA-ES must be at least 4.");
}
