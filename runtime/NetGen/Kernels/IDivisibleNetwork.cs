using System.ComponentModel;

namespace NetGen.Kernels;

/// <summary>
/// A network whose gradient over a batch threads can divide: losses and deltas by samples, then the sums over samples by parameters.
/// Each number is computed by one thread in the one order, so that any division gives the same bits.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public unsafe interface IDivisibleNetwork : INetwork
{
    /// <summary>Samples of a run, whose deltas one network keeps: some blocks of sixteen.</summary>
    int SamplesAtOnce { get; }

    /// <summary>How many losses the mean over so many samples is over.</summary>
    double MeanOver(int samples);

    /// <summary>Losses and deltas of some samples of a run, kept in this network's memory.</summary>
    /// <param name="trained">A network of the same class, whose parameters are used.</param>
    /// <param name="worker">A network of the same class, whose working memory nobody else uses meanwhile.</param>
    /// <param name="x">[samples × input size].</param>
    /// <param name="t">[samples × output size].</param>
    /// <param name="samples">Whole blocks of sixteen, but for the last of a batch.</param>
    /// <param name="batch">Samples of the whole batch.</param>
    /// <param name="firstBlock">The first sample's block in the run.</param>
    /// <param name="start">The first sample's place in the batch.</param>
    void Deltas(INetwork trained, INetwork worker, float* x, float* t, int samples, int batch, int firstBlock, int start);

    /// <summary>Adds the gradient of the run whose deltas this network keeps, of the parameters that fall to a part.</summary>
    /// <param name="worker">A network of the same class, whose working memory nobody else uses meanwhile.</param>
    /// <param name="x">[samples × input size], the whole run's.</param>
    /// <param name="samples">Samples of the run.</param>
    /// <param name="gradient">[parameters], added to.</param>
    /// <param name="part">Which part.</param>
    /// <param name="parts">How many there are.</param>
    void Gradients(INetwork worker, float* x, int samples, Span<float> gradient, int part, int parts);

    /// <summary>The sum of the losses of the run whose deltas this network keeps.</summary>
    double Losses(int samples);
}
