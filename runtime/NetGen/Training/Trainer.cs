using System.Runtime.CompilerServices;
using NetGen.Kernels;

namespace NetGen;

/// <summary>
/// Gradient descent: batches in, steps out. Each epoch goes through the samples once in a fresh order that depends on <see cref="Seed"/> and the epoch alone;
/// the last, smaller batch of an epoch is used as it is. No step allocates. Everything but <see cref="CopyTo"/> belongs to one thread at a time.
/// </summary>
public sealed partial class Trainer : ITraining
{
    private readonly AlignedBuffer _gradient;
    private readonly Batch _batch;
    private readonly SampleOrder _order;
    private readonly Penalties _penalties;
    private readonly DividedGradient? _divided;
    private readonly ParallelLoop? _loop;
    private readonly IDropoutNetwork? _dropout;
    private readonly SequenceLock _parametersLock = new();
    private StepGuard _guard;
    private LookAheadPoint? _lookAhead;
    private TrainingPlace _place;
    private ulong _seed;

    /// <summary>Prepares the training; nothing is trained yet.</summary>
    /// <param name="network">What learns.</param>
    /// <param name="data">What it learns from: a <see cref="Dataset"/> or a <see cref="ReplayBuffer"/>.</param>
    /// <param name="optimizer">How it learns; it serves this network alone from here on.</param>
    /// <exception cref="ArgumentException">The samples do not fit the network.</exception>
    /// <exception cref="InvalidOperationException">The optimizer serves a network of another size.</exception>
    public Trainer(INetwork network, ISampleSource data, IOptimizer optimizer)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(optimizer);
        SampleShape.Require(network, data, nameof(data));
        optimizer.Prepare(network.ParameterCount);
        Network = network;
        Data = data;
        Use(optimizer);
        _gradient = new(network.ParameterCount);
        _batch = new(network.InputSize, network.OutputSize);
        _order = SampleOrder.For(data);
        _penalties = new(network.Info);
        _dropout = network as IDropoutNetwork;
        _evaluator = new(network);
    }

    /// <inheritdoc/>
    public INetwork Network { get; }

    /// <summary>What the network learns from.</summary>
    public ISampleSource Data { get; }

    /// <summary>How the network learns.</summary>
    public IOptimizer Optimizer { get; private set; }

    /// <summary>Samples a step, 32 by default; may change between steps. As many as there are, or more, is full-batch descent; 1 is single-sample descent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int BatchSize
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 32;

    /// <summary>
    /// Threads that a step divides among itself, 1 by default. Any number gives the same bits. Blocks of sixteen samples are divided, then parameters,
    /// so there is nothing to divide in a batch of 16 or fewer; and one that a single thread trains on in microseconds is left to it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int Threads
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
            _loop = value > 1 ? new(value) : null;
            _divided = _loop != null && Network is IDivisibleNetwork network ? new(network, _loop, _gradient) : null;
            Use(Optimizer);
        }
    } = 1;

    /// <summary>Decides the order of the samples and what dropout drops; the same seed gives the same bits everywhere.</summary>
    public ulong Seed { get => _seed; init => _seed = value; }

    /// <summary>The optimizer's γ; may change between steps.</summary>
    public double LearningRate
    {
        get => Optimizer.LearningRate;
        set => Optimizer.LearningRate = value;
    }

    /// <inheritdoc/>
    public long StepCount => _place.Step;

    /// <inheritdoc/>
    public int Epoch => _place.Epoch;

    /// <summary>Where the training stands.</summary>
    internal TrainingPlace Place => _place;

    /// <summary>Trains on the next batch; 0 bytes allocated from the second call on.</summary>
    /// <exception cref="TrainingDivergedException">NaN or infinity turned up; network and optimizer are as they were before the step.</exception>
    /// <exception cref="InvalidOperationException">There is no sample yet.</exception>
    public TrainingStep Step() => StepOnNextBatch(out _);

    /// <summary>Trains on a batch of the caller's own, which is no part of an epoch; 0 bytes allocated.</summary>
    /// <param name="inputs">[samples × the network's input size], at least one sample.</param>
    /// <param name="targets">[samples × the network's output size].</param>
    /// <exception cref="ArgumentException">The lengths do not fit the network or each other.</exception>
    /// <exception cref="TrainingDivergedException">NaN or infinity turned up; network and optimizer are as they were before the step.</exception>
    public TrainingStep Step(ReadOnlySpan<float> inputs, ReadOnlySpan<float> targets)
    {
        float loss = Learn(inputs, targets);
        _place = _place.AfterStep();
        return new(loss, StepCount, Epoch);
    }

    /// <summary>
    /// Begins anew: fresh parameters and a fresh order of samples from a seed, the optimizer's state forgotten, no step done. Learning rate, batch size and stop rules stay.
    /// </summary>
    /// <param name="seed">Becomes <see cref="Seed"/>, and the seed of the network's parameters.</param>
    public void Reset(ulong seed)
    {
        _parametersLock.BeginWrite();
        try
        {
            Network.Reset(seed);
        }
        finally
        {
            _parametersLock.EndWrite();
        }

        Optimizer.Reset();
        _place = default;
        _seed = seed;
    }

    /// <summary>
    /// Copies the parameters of the last whole step, never torn, into another network of the same class. May be called from any thread while training goes on, which never waits for it.
    /// </summary>
    /// <exception cref="ArgumentException">The other network is of another class.</exception>
    public void CopyTo(INetwork other) => _parametersLock.CopyParameters(Network, other);

    /// <summary>Trains on the next batch, and tells how many samples that had.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal TrainingStep StepOnNextBatch(out int samples)
    {
        int count = Data.Count;
        if (count == 0)
            throw new InvalidOperationException("There is no sample to train on yet; add some to the replay buffer first.");
        _batch.Reserve(Data.DrawsWithReplacement ? BatchSize : Math.Min(BatchSize, count));
        ReadOnlySpan<int> rows = _order.Next(Seed, _place, BatchSize, count);
        _batch.Gather(Data, rows, _place.Step);
        float loss = Learn(_batch.Inputs, _batch.Targets);
        samples = rows.Length;
        _place = _place.AfterBatch(samples, count);
        return new(loss, StepCount, Epoch);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private float Learn(ReadOnlySpan<float> inputs, ReadOnlySpan<float> targets)
    {
        FollowSchedule();
        _dropout?.Draw(Seed, StepCount);
        float loss = _lookAhead == null ? Differentiate(inputs, targets) : DifferentiateAhead(_lookAhead, inputs, targets);
        _parametersLock.BeginWrite();
        try
        {
            _guard.Update(loss, _gradient.Span, StepCount + 1);
        }
        finally
        {
            _parametersLock.EndWrite();
        }

        return loss;
    }

    private float Differentiate(ReadOnlySpan<float> inputs, ReadOnlySpan<float> targets)
    {
        float loss = _divided?.Divides(inputs.Length / Network.InputSize) == true
            ? _divided.LossAndGradient(inputs, targets)
            : Network.LossAndGradient(inputs, targets, _gradient.Span);
        _penalties.AddTo(_gradient.Span, Network.Parameters);
        return loss;
    }

    private float DifferentiateAhead(LookAheadPoint point, ReadOnlySpan<float> inputs, ReadOnlySpan<float> targets)
    {
        point.Enter();
        try
        {
            return Differentiate(inputs, targets);
        }
        finally
        {
            point.Leave();
        }
    }
}
