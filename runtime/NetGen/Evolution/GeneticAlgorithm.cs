namespace NetGen;

/// <summary>
/// A population of networks of which the fitter have children: selection, crossover, mutation, and an elite that lives on unchanged. The first generation is the network as it is
/// and as many others started anew; <see cref="Evolution.Network"/> is the best of the last one. Holland, "Adaptation in Natural and Artificial Systems", 1975;
/// for networks Such et al., "Deep Neuroevolution", 2017.
/// </summary>
public sealed partial class GeneticAlgorithm : Evolution
{
    private float[][] _parents = [];
    private float[][] _children = [];
    private Recombination _recombination = new(default, []);
    private double? _deviation;

    /// <summary>Fitness is minus the mean loss.</summary>
    /// <param name="network">What learns; individuals are copies of it.</param>
    /// <param name="data">What fitness is measured on.</param>
    /// <param name="batchSize">Samples a generation, the same for all its individuals; null for all there are.</param>
    /// <exception cref="ArgumentException">The samples do not fit the network.</exception>
    public GeneticAlgorithm(INetwork network, ISampleSource data, int? batchSize = null)
        : base(network, new LossFitness(network, data, batchSize))
    {
    }

    /// <summary>Fitness is any function of the network, such as a game's score; the larger the better.</summary>
    /// <param name="network">What learns; individuals are copies of it.</param>
    /// <param name="fitness">Asked from several threads at once, each with a network of its own; must depend on the network's parameters alone.</param>
    public GeneticAlgorithm(INetwork network, Func<INetwork, double> fitness)
        : base(network, new FunctionFitness(fitness))
    {
    }

    /// <summary>Individuals a generation, 64 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 2.</exception>
    public int Population { get; init => field = AtLeast(2, value, "population"); } = 64;

    /// <summary>How many of the best live on unchanged, 2 by default; with at least one, and all data as the measure, the best never gets worse.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Elites { get; init => field = AtLeast(0, value, "number of elites"); } = 2;

    /// <summary>Who becomes a parent; a tournament of 3 by default.</summary>
    public Selection Selection { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Selection.Tournament(3);

    /// <summary>How two parents mix.</summary>
    public Crossover Crossover { get; init; }

    /// <summary>The share of children that have two parents, 0.5 by default; the others are mutated copies of one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1.</exception>
    public double CrossoverProbability { get; init => field = Hyperparameter.Fraction(value, "crossover probability"); } = 0.5;

    /// <summary>How likely each parameter of a child mutates, 0.2 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1.</exception>
    public double MutationProbability { get; init => field = Hyperparameter.Fraction(value, "mutation probability"); } = 0.2;

    /// <summary>σ of the first generation's mutations, which add σ·N(0, 1); 0.5 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not finite.</exception>
    public double MutationDeviation { get; init => field = Hyperparameter.NotNegative(value, "mutation deviation"); } = 0.5;

    /// <summary>What σ is multiplied by after each generation, 0.99 by default; 1 keeps it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1.</exception>
    public double MutationDecay { get; init => field = Hyperparameter.Fraction(value, "mutation decay"); } = 0.99;

    /// <summary>What σ never falls below, 0.01 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not finite.</exception>
    public double LeastMutationDeviation { get; init => field = Hyperparameter.NotNegative(value, "least mutation deviation"); } = 0.01;

    /// <summary>σ of the next generation's mutations.</summary>
    public double CurrentMutationDeviation => _deviation ?? Math.Max(MutationDeviation, LeastMutationDeviation);

    /// <inheritdoc/>
    private protected override int Size => Population;

    /// <inheritdoc/>
    private protected override void Allocate()
    {
        if (Elites >= Population)
            throw new InvalidOperationException($"An elite of {Elites} leaves no room for children in a population of {Population}; make it smaller.");
        _parents = [.. Enumerable.Range(0, Population).Select(_ => new float[Network.ParameterCount])];
        _children = [.. Enumerable.Range(0, Population).Select(_ => new float[Network.ParameterCount])];
        _recombination = new(Crossover, UnitOfParameter.Of(Network));
    }

    /// <inheritdoc/>
    private protected override void Measure(int task, FitnessWorker worker, SeededRandom random)
    {
        Span<float> child = _children[task];
        if (StepCount == 0)
            Begin(task, worker.Network, random, child);
        else if (task < Elites)
            Parent(task).CopyTo(child);
        else
            Breed(random, child);
        child.CopyTo(worker.Network.Parameters);
        Ranking.Fitness[task] = worker.Fitness();
    }

    /// <inheritdoc/>
    private protected override void Learn()
    {
        (_parents, _children) = (_children, _parents);
        _deviation = Math.Max(CurrentMutationDeviation * MutationDecay, LeastMutationDeviation);
    }

    /// <inheritdoc/>
    private protected override void Update(Span<float> parameters) => Parent(rank: 0).CopyTo(parameters);

    private ReadOnlySpan<float> Parent(int rank) => _parents[Ranking.Order[rank]];

    private void Begin(int task, INetwork network, SeededRandom random, Span<float> child)
    {
        if (task > 0)
            network.Reset(random.NextUInt64());
        (task > 0 ? network : Network).Parameters.CopyTo(child);
    }

    private void Breed(SeededRandom random, Span<float> child)
    {
        ReadOnlySpan<float> first = Parent(Selection.Pick(random, Population));
        if (random.NextDouble() < CrossoverProbability)
            _recombination.Mix(random, first, Parent(Selection.Pick(random, Population)), child);
        else
            first.CopyTo(child);
        float deviation = (float)CurrentMutationDeviation;
        foreach (ref float parameter in child)
        {
            if (random.NextDouble() < MutationProbability)
                parameter += deviation * random.NextNormal();
        }
    }

    private static int AtLeast(int minimum, int value, string name) => value >= minimum
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"The {name} must be at least {minimum}.");
}
