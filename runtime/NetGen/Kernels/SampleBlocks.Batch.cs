namespace NetGen.Kernels;

public static unsafe partial class SampleBlocks
{
    /// <summary>Samples in the next block when so many are left.</summary>
    public static int Count(int samplesLeft) => samplesLeft < Lanes ? samplesLeft : Lanes;

    /// <summary>Blocks for so many samples.</summary>
    public static int Blocks(int samples) => (samples + Lanes - 1) / Lanes;

    /// <summary>Blocks for the samples that are left, at most those of <paramref name="samplesAtOnce"/>.</summary>
    public static int Blocks(int samplesLeft, int samplesAtOnce) => ((samplesLeft < samplesAtOnce ? samplesLeft : samplesAtOnce) + Lanes - 1) / Lanes;

    /// <summary>Samples to handle next when so many are left, at most <paramref name="samplesAtOnce"/>.</summary>
    public static int Rows(int samplesLeft, int samplesAtOnce) => samplesLeft < samplesAtOnce ? samplesLeft : samplesAtOnce;

    /// <summary>Gives each sample of a block its share in the batch's mean, and none to the lanes without a sample.</summary>
    /// <param name="share">What a sample's gradient is multiplied by.</param>
    /// <param name="samples">Samples in the block.</param>
    /// <param name="shares">[16], overwritten.</param>
    public static void Share(float share, int samples, float* shares)
    {
        new Span<float>(shares, samples).Fill(share);
        new Span<float>(shares + samples, Lanes - samples).Clear();
    }
}
