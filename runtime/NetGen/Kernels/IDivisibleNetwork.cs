using System.ComponentModel;

namespace NetGen.Kernels;

/// <summary>A network whose gradient over a batch is a sum over runs of samples, so that threads can divide it and the bits stay the same.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public unsafe interface IDivisibleNetwork : INetwork
{
    /// <summary>Samples of a run.</summary>
    int SamplesAtOnce { get; }

    /// <summary>How many losses the mean over so many samples is over.</summary>
    double MeanOver(int samples);

    /// <summary>The sum of the losses of these samples and their part in the gradient of the batch's mean loss, in this network's memory and with another's parameters.</summary>
    /// <param name="trained">A network of the same class, whose parameters are used.</param>
    /// <param name="x">[samples × input size].</param>
    /// <param name="t">[samples × output size].</param>
    /// <param name="samples">At most <see cref="SamplesAtOnce"/>.</param>
    /// <param name="batch">Samples of the whole batch.</param>
    /// <param name="gradient">[parameters], overwritten.</param>
    double LossAndGradient(INetwork trained, float* x, float* t, int samples, int batch, Span<float> gradient);
}
