using System.Runtime.InteropServices;

namespace NetGen.Playground;

/// <summary>One descent with batches of one size: its way over the two parameters and its loss over all samples.</summary>
internal sealed class BatchWalk
{
    private readonly Trainer _trainer;
    private readonly float[] _parameters = new float[2];
    private readonly List<double> _a = [];
    private readonly List<double> _b = [];
    private readonly List<double> _losses = [];
    private readonly Dataset _data;

    /// <param name="data">The samples.</param>
    /// <param name="batchSize">Samples a step.</param>
    /// <param name="rate">The learning rate.</param>
    /// <param name="start">a and b at first.</param>
    /// <param name="seed">Decides the order of the samples.</param>
    public BatchWalk(Dataset data, int batchSize, double rate, (double A, double B) start, ulong seed)
    {
        Network.ImportParameters([(float)start.A, (float)start.B]);
        (_data, BatchSize) = (data, batchSize);
        _trainer = new(Network, data, new SGD(rate)) { BatchSize = batchSize, Seed = seed };
        Note();
    }

    public StraightLine Network { get; } = new(1);

    public int BatchSize { get; }

    /// <summary>Where a was, step after step.</summary>
    public ReadOnlySpan<double> A => CollectionsMarshal.AsSpan(_a);

    /// <summary>Where b was, step after step.</summary>
    public ReadOnlySpan<double> B => CollectionsMarshal.AsSpan(_b);

    /// <summary>The loss over all samples, step after step.</summary>
    public ReadOnlySpan<double> Losses => CollectionsMarshal.AsSpan(_losses);

    /// <summary>Samples looked at so far.</summary>
    public long SamplesSeen => (Losses.Length - 1L) * BatchSize;

    public double LearningRate
    {
        set => _trainer.LearningRate = value;
    }

    /// <summary>Does a step; one that leaves all numbers is not done.</summary>
    public void Step()
    {
        try
        {
            _trainer.Step();
        }
        catch (TrainingDivergedException)
        {
            return;
        }

        Note();
    }

    private void Note()
    {
        Network.ExportParameters(_parameters);
        _a.Add(_parameters[0]);
        _b.Add(_parameters[1]);
        _losses.Add(Network.Loss(_data.Features, _data.Targets));
    }
}
