namespace NetGen;

/// <summary>
/// OpenAI's evolution strategy: mirrored pairs θ ± σ ε around the network's parameters, their fitness turned into centred ranks r, and the estimate
/// 1/(2n) Σ (r⁺ − r⁻) ε of n pairs climbed by any optimizer. <see cref="Evolution.Network"/> is the mean θ.
/// Salimans et al., "Evolution Strategies as a Scalable Alternative to Reinforcement Learning", 2017.
/// </summary>
public sealed partial class EvolutionStrategy : Evolution
{
    private readonly StepGuard _guard;
    private readonly float[] _gradient;
    private float[][] _noise = [];
    private double[] _ranks = [];

    /// <summary>Fitness is minus the mean loss, without L1 and L2 penalties.</summary>
    /// <param name="network">What learns.</param>
    /// <param name="data">What fitness is measured on.</param>
    /// <param name="optimizer">How the mean climbs; Adam at 0.01 when null. It serves this network alone from here on.</param>
    /// <param name="batchSize">Samples a generation, the same for all its individuals; null for all there are.</param>
    /// <exception cref="ArgumentException">The samples do not fit the network.</exception>
    public EvolutionStrategy(INetwork network, ISampleSource data, IOptimizer? optimizer = null, int? batchSize = null)
        : this(network, new LossFitness(network, data, batchSize), optimizer)
    {
    }

    /// <summary>Fitness is any function of the network, such as a game's score; the larger the better.</summary>
    /// <param name="network">What learns.</param>
    /// <param name="fitness">Asked from several threads at once, each with a network of its own; must depend on the network's parameters alone.</param>
    /// <param name="optimizer">How the mean climbs; Adam at 0.01 when null. It serves this network alone from here on.</param>
    public EvolutionStrategy(INetwork network, Func<INetwork, double> fitness, IOptimizer? optimizer = null)
        : this(network, new FunctionFitness(fitness), optimizer)
    {
    }

    private EvolutionStrategy(INetwork network, IFitness fitness, IOptimizer? optimizer)
        : base(network, fitness)
    {
        Optimizer = optimizer ?? new Adam(0.01);
        Optimizer.Prepare(network.ParameterCount);
        _guard = new(network, Optimizer, loop: null);
        _gradient = new float[network.ParameterCount];
    }

    /// <summary>How the mean climbs.</summary>
    public IOptimizer Optimizer { get; }

    /// <summary>n: mirrored pairs a generation, 32 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int Pairs
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 32;

    /// <summary>σ: how far individuals lie from the mean, 0.02 by default; may change between steps.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a finite number above 0.</exception>
    public double Deviation { get; set => field = Hyperparameter.Positive(value, "deviation"); } = 0.02;

    /// <summary>λ of the weight decay, which adds λ θ to the gradient; 0.005 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not finite.</exception>
    public double WeightDecay { get; init => field = Hyperparameter.NotNegative(value, "weight decay"); } = 0.005;

    /// <inheritdoc/>
    private protected override int Size => 2 * Pairs;

    /// <inheritdoc/>
    private protected override int TaskCount => Pairs;

    /// <inheritdoc/>
    private protected override void Allocate()
    {
        _noise = [.. Enumerable.Range(0, Pairs).Select(_ => new float[Network.ParameterCount])];
        _ranks = new double[Size];
    }

    /// <inheritdoc/>
    private protected override void Measure(int task, FitnessWorker worker, SeededRandom random)
    {
        float[] noise = _noise[task];
        foreach (ref float number in noise.AsSpan())
            number = random.NextNormal();
        Ranking.Fitness[2 * task] = FitnessAt((float)Deviation, noise, worker);
        Ranking.Fitness[2 * task + 1] = FitnessAt((float)-Deviation, noise, worker);
    }

    /// <inheritdoc/>
    private protected override void Learn()
    {
        Ranking.CentredRanks(_ranks);
        float decay = (float)WeightDecay;
        ReadOnlySpan<float> parameters = Network.Parameters;
        for (int i = 0; i < _gradient.Length; i++)
            _gradient[i] = decay * parameters[i];
        for (int pair = 0; pair < Pairs; pair++)
            VectorArithmetic.Add(_gradient, (float)((_ranks[2 * pair + 1] - _ranks[2 * pair]) / Size), _noise[pair]);
    }

    /// <inheritdoc/>
    private protected override void Update(Span<float> parameters) => _guard.Update(loss: 0, _gradient, StepCount + 1);

    private double FitnessAt(float deviation, ReadOnlySpan<float> noise, FitnessWorker worker)
    {
        Span<float> individual = worker.Network.Parameters;
        Network.Parameters.CopyTo(individual);
        VectorArithmetic.Add(individual, deviation, noise);
        return worker.Fitness();
    }
}
