using System.Numerics;
using System.Runtime.InteropServices;
using NetGen.Kernels;

namespace NetGen;

/// <summary>
/// The gradient of a batch on several threads: each takes a run of samples, and the runs' gradients are added in the order in which one thread would,
/// so that any number of threads gives the same bits.
/// </summary>
internal sealed unsafe class DividedGradient
{
    private readonly IDivisibleNetwork _network;
    private readonly IDivisibleNetwork[] _workers;
    private readonly float[][] _gradients;
    private readonly double[] _losses;
    private readonly ParallelLoop _loop;
    private float* _inputs;
    private float* _targets;
    private int _batch;
    private int _first;

    /// <summary>Prepares a clone of the network, for its working memory, and a gradient for each thread.</summary>
    public DividedGradient(IDivisibleNetwork network, int threads)
    {
        _network = network;
        _workers = [network, .. Enumerable.Range(1, threads - 1).Select(_ => (IDivisibleNetwork)network.Clone())];
        _gradients = [.. Enumerable.Range(0, threads).Select(_ => new float[network.ParameterCount])];
        _losses = new double[threads];
        _loop = new(threads, DoRun);
    }

    /// <summary>Whether a batch is more than one run, so that there is something to divide.</summary>
    public bool Divides(int samples) => samples > _network.SamplesAtOnce;

    /// <summary>As the network's own, with the same bits.</summary>
    public float LossAndGradient(ReadOnlySpan<float> inputs, ReadOnlySpan<float> targets, Span<float> gradient)
    {
        _batch = inputs.Length / _network.InputSize;
        double total = 0;
        gradient.Clear();
        fixed (float* x = inputs, t = targets)
        {
            _inputs = x;
            _targets = t;
            for (_first = 0; _first < _batch; _first += _workers.Length * _network.SamplesAtOnce)
            {
                int runs = Math.Min(_workers.Length, (_batch - _first + _network.SamplesAtOnce - 1) / _network.SamplesAtOnce);
                _loop.Run(runs);
                for (int run = 0; run < runs; run++)
                {
                    total += _losses[run];
                    Add(_gradients[run], gradient);
                }
            }
        }

        return (float)(total / _network.MeanOver(_batch));
    }

    private void DoRun(int worker, int run)
    {
        long first = _first + run * _network.SamplesAtOnce;
        int samples = (int)Math.Min(_network.SamplesAtOnce, _batch - first);
        _losses[run] = _workers[worker].LossAndGradient(_network, _inputs + first * _network.InputSize, _targets + first * _network.OutputSize, samples, _batch, _gradients[run]);
    }

    private static void Add(ReadOnlySpan<float> part, Span<float> sum)
    {
        var parts = MemoryMarshal.Cast<float, Vector<float>>(part);
        var sums = MemoryMarshal.Cast<float, Vector<float>>(sum);
        for (int i = 0; i < sums.Length; i++)
            sums[i] += parts[i];
        for (int i = sums.Length * Vector<float>.Count; i < sum.Length; i++)
            sum[i] += part[i];
    }
}
