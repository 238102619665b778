using NetGen.Generator.Programs;

namespace NetGen.Generator.Layers;

/// <summary>A convolution along one axis.</summary>
/// <param name="Size">Inputs.</param>
/// <param name="Kernel">Inputs in a window.</param>
/// <param name="Stride">How far windows are apart.</param>
/// <param name="Before">Zeros before the first input.</param>
/// <param name="After">Zeros after the last.</param>
internal sealed record ConvolutionAxis(int Size, int Kernel, int Stride, int Before, int After)
{
    public int Padded => Before + Size + After;

    public int Outputs => (Padded - Kernel) / Stride + 1;

    /// <summary>The inputs by their distance from the windows' starts, modulo the stride.</summary>
    public IEnumerable<ConvolutionPhase> Phases => Enumerable.Range(0, Math.Min(Stride, Size)).Select(Phase);

    private ConvolutionPhase Phase(int first)
    {
        int distance = (first + Before) % Stride;
        int taps = distance < Kernel ? (Kernel - distance + Stride - 1) / Stride : 0;
        return new(first, (Size - first + Stride - 1) / Stride, taps, distance, (first + Before) / Stride, Stride);
    }
}

/// <summary>Inputs a stride apart, which met the same numbers of the kernel.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Taps">Numbers of the kernel that each met.</param>
/// <param name="Distance">The smallest of those numbers' places in the kernel.</param>
/// <param name="Window">The last window that the first input would be in, were there one at every place.</param>
/// <param name="Stride">How far apart they are.</param>
internal sealed record ConvolutionPhase(int First, int Count, int Taps, int Distance, int Window, int Stride)
{
    public FlatIndex Input(FlatIndex place) => place * Stride + First;

    /// <summary>The windows that an input would be in, from the first on; beyond the picture's border there are none.</summary>
    public FlatIndex Delta(FlatIndex place, FlatIndex tap) => place + tap + (Window - Taps + 1);

    /// <summary>Whether there are all those windows for every input.</summary>
    public bool MeetsOnly(int windows) => Window - Taps + 1 >= 0 && Window + Count - 1 < windows;

    /// <summary>What the kernel has for each of those windows.</summary>
    public FlatIndex Kernel(FlatIndex tap) => tap * -Stride + (Distance + Stride * (Taps - 1));
}
