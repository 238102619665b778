using NetGen.Kernels;

namespace NetGen;

/// <summary>
/// The gradient of a batch on several threads. They divide the samples while losses and deltas are computed, and the parameters while gradients are summed,
/// so that each number is computed by one thread, in the order in which a single one would.
/// </summary>
internal sealed unsafe class DividedGradient
{
    private const int Block = SampleBlocks.Lanes;

    /// <summary>Multiply-adds of a batch's forward pass below which one thread is done before others have heard of it: a few microseconds.</summary>
    private const long FewestMultiplyAdds = 100_000;

    private readonly IDivisibleNetwork _network;
    private readonly IDivisibleNetwork[] _workers;
    private readonly int _runsAtOnce;
    private readonly long _multiplyAdds;
    private readonly ParallelLoop _loop;
    private readonly Action<int, int> _computeDeltas;
    private readonly Action<int, int> _sumGradients;
    private readonly AlignedBuffer _gradient;
    private float* _inputs;
    private float* _targets;
    private int _batch;
    private int _first;
    private int _samples;
    private int _run;

    /// <summary>Prepares a clone of the network for each further thread, for its memory.</summary>
    /// <param name="network">What is trained.</param>
    /// <param name="loop">The threads, at least 2.</param>
    /// <param name="gradient">[parameters], where the gradient is summed.</param>
    public DividedGradient(IDivisibleNetwork network, ParallelLoop loop, AlignedBuffer gradient)
    {
        int threads = loop.Workers;
        _network = network;
        _loop = loop;
        _gradient = gradient;
        _computeDeltas = ComputeDeltas;
        _sumGradients = SumGradients;
        _multiplyAdds = network.Info.Layers.Sum(layer => layer.MultiplyAdds);
        _workers = [network, .. Enumerable.Range(1, threads - 1).Select(_ => (IDivisibleNetwork)network.Clone())];

        // Short runs are computed several at once, so that there is a block for every thread.
        _runsAtOnce = Math.Min(threads, (threads * Block + network.SamplesAtOnce - 1) / network.SamplesAtOnce);
    }

    /// <summary>Whether a batch is worth dividing: it is more than one block, and more than moments of work.</summary>
    public bool Divides(int samples) => samples > Block && samples * _multiplyAdds >= FewestMultiplyAdds;

    /// <summary>As the network's own, with the same bits.</summary>
    public float LossAndGradient(ReadOnlySpan<float> inputs, ReadOnlySpan<float> targets)
    {
        _batch = inputs.Length / _network.InputSize;
        double total = 0;
        fixed (float* x = inputs, t = targets)
        {
            _inputs = x;
            _targets = t;
            for (_first = 0; _first < _batch; _first += _samples)
            {
                _samples = Math.Min(_runsAtOnce * _network.SamplesAtOnce, _batch - _first);
                _loop.Run(Math.Min(_workers.Length, SampleBlocks.Blocks(_samples)), _computeDeltas);
                for (_run = 0; _run * _network.SamplesAtOnce < _samples; _run++)
                {
                    _loop.Run(_workers.Length, _sumGradients);
                    total += _workers[_run].Losses(SamplesOf(_run));
                }
            }
        }

        return (float)(total / _network.MeanOver(_batch));
    }

    private int SamplesOf(int run) => Math.Min(_network.SamplesAtOnce, _samples - run * _network.SamplesAtOnce);

    /// <summary>A part's share of the blocks, run by run.</summary>
    private void ComputeDeltas(int worker, int part)
    {
        int blocks = SampleBlocks.Blocks(_samples), parts = Math.Min(_workers.Length, blocks);
        if (_first == 0)
            _gradient.Span[Share.Start(_network.ParameterCount, part, parts)..Share.Start(_network.ParameterCount, part + 1, parts)].Clear();
        int sample = Share.Start(blocks, part, parts) * Block, end = Math.Min(Share.Start(blocks, part + 1, parts) * Block, _samples);
        while (sample < end)
        {
            int run = sample / _network.SamplesAtOnce, inRun = sample % _network.SamplesAtOnce;
            int count = Math.Min(end - sample, _network.SamplesAtOnce - inRun), start = _first + sample;
            float* x = _inputs + (long)start * _network.InputSize, t = _targets + (long)start * _network.OutputSize;
            _workers[run].Deltas(_network, _workers[worker], x, t, count, _batch, inRun / Block, start);
            sample += count;
        }
    }

    private void SumGradients(int worker, int part)
    {
        float* x = _inputs + (long)(_first + _run * _network.SamplesAtOnce) * _network.InputSize;
        _workers[_run].Gradients(_workers[worker], x, SamplesOf(_run), _gradient.Span, part, _workers.Length);
    }
}
