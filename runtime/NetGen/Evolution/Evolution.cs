namespace NetGen;

/// <summary>
/// Training without gradients: a step is one generation, whose individuals are networks with parameters of their own, measured on all cores. What happens depends on
/// <see cref="Seed"/>, generation and individual alone, never on the number of threads. Steps allocate nothing after the first. Everything but <see cref="CopyTo"/> belongs to one thread at a time.
/// </summary>
public abstract partial class Evolution : ITraining
{
    private readonly IFitness _fitness;
    private readonly StepRandom _random = new();
    private readonly SequenceLock _parametersLock = new();
    private FitnessWorker[] _workers = [];
    private readonly Action<int, int> _measure;
    private ParallelLoop? _loop;
    private TrainingPlace _place;
    private ulong _seed;
    private ulong _generationSeed;

    /// <summary>Prepares the training; nothing is measured yet.</summary>
    private protected Evolution(INetwork network, IFitness fitness)
    {
        ArgumentNullException.ThrowIfNull(network);
        Network = network;
        _fitness = fitness;
        _measure = (worker, task) => Measure(task, _workers[worker], _workers[worker].Random(_generationSeed, task));
    }

    /// <inheritdoc/>
    public INetwork Network { get; }

    /// <summary>Generations done.</summary>
    public long StepCount => _place.Step;

    /// <summary>Whole passes over the data done; generations, where fitness is a function.</summary>
    public int Epoch => _place.Epoch;

    /// <summary>Decides everything random; the same seed gives the same bits everywhere.</summary>
    public ulong Seed { get => _seed; init => _seed = value; }

    /// <summary>Threads that measure fitness, the caller's included; as many as the machine has processors by default. The results are the same with any number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int Threads
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = Environment.ProcessorCount;

    /// <summary>Fitness of the last generation's best individual; NaN before the first, −∞ if all were NaN.</summary>
    public double BestFitness { get; private set; } = double.NaN;

    /// <summary>How often a fitness was NaN, which counts as the worst there is.</summary>
    public long NaNCount { get; private set; }

    /// <summary>How the generation did; made by the first step, when its size is known.</summary>
    private protected Ranking Ranking { get; private set; } = new(0);

    /// <summary>Individuals a generation.</summary>
    private protected abstract int Size { get; }

    /// <summary>Parts of a generation that threads may take one by one; individuals, unless some belong together.</summary>
    private protected virtual int TaskCount => Size;

    /// <summary>Breeds, measures and ranks one generation, and learns from it.</summary>
    /// <returns>The step's number and, as its loss, minus the fitness of its best individual.</returns>
    /// <exception cref="InvalidOperationException">There is no sample yet.</exception>
    public TrainingStep Step()
    {
        Prepare();
        _fitness.Begin(Seed, _place);
        _generationSeed = _random.At(Seed, _place.Step).NextUInt64();
        _loop!.Run(TaskCount, _measure);
        NaNCount += Ranking.Sort();
        BestFitness = Ranking.Best;
        Learn();
        _parametersLock.BeginWrite();
        try
        {
            Update(Network.Parameters);
        }
        finally
        {
            _parametersLock.EndWrite();
        }

        _place = _fitness.After(_place);
        return new((float)-BestFitness, StepCount, Epoch);
    }

    /// <inheritdoc cref="Trainer.CopyTo"/>
    public void CopyTo(INetwork other) => _parametersLock.CopyParameters(Network, other);

    /// <summary>Makes room once <see cref="Size"/> is known.</summary>
    private protected abstract void Allocate();

    /// <summary>Makes and measures the individuals of one task and notes their fitness in <see cref="Ranking"/>; called from several threads.</summary>
    /// <param name="task">From 0 to <see cref="TaskCount"/> − 1.</param>
    /// <param name="worker">The thread's own network.</param>
    /// <param name="random">The task's own sequence.</param>
    private protected abstract void Measure(int task, FitnessWorker worker, SeededRandom random);

    /// <summary>Draws the lesson from the ranked generation.</summary>
    private protected abstract void Learn();

    /// <summary>Brings the network's parameters to what the training has reached.</summary>
    private protected abstract void Update(Span<float> parameters);

    private void Prepare()
    {
        if (Ranking.Order.Length == 0)
        {
            Ranking = new(Size);
            Allocate();
        }

        if (_workers.Length == Threads)
            return;
        _workers = [.. Enumerable.Range(0, Threads).Select(_ => new FitnessWorker(Network.Clone(), _fitness))];
        _loop = new(Threads);
    }
}
