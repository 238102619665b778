using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NetGen.Kernels;

/// <summary>
/// What dropout multiplies by: 0 with the layer's probability, else what brings the mean back. Each number comes from a hash of key, layer, sample and place in whole numbers,
/// so it has the same bits on every register width, for any number of threads and however a batch is cut into blocks.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static unsafe class DropoutMask
{
    private const uint GoldenRatio = 0x9E3779B9;

    /// <summary>One number for a seed and a step.</summary>
    public static ulong Key(ulong seed, long step) => new SplitMix64(new SplitMix64(seed).Next() + (ulong)step).Next();

    /// <summary>Fills the mask of a block of sixteen samples.</summary>
    /// <param name="key">Of seed and step.</param>
    /// <param name="layer">The layer's place in the network.</param>
    /// <param name="first">The first sample's place in the batch.</param>
    /// <param name="size">Numbers a sample.</param>
    /// <param name="rate">The probability of 0.</param>
    /// <param name="mask">[size][16], overwritten.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Draw(ulong key, int layer, int first, int size, double rate, float* mask)
    {
        uint threshold = Threshold(rate);
        float scale = (float)(1 / (1 - rate));
        for (int lane = 0; lane < SampleBlocks.Lanes; lane += Vector128<uint>.Count)
        {
            var state = Vector128.Create(
                Start(key, layer, first + lane), Start(key, layer, first + lane + 1), Start(key, layer, first + lane + 2), Start(key, layer, first + lane + 3));
            for (int place = 0; place < size; place++)
            {
                state += Vector128.Create(GoldenRatio);
                var isKept = Vector128.GreaterThanOrEqual(Mix(state), Vector128.Create(threshold));
                (isKept.AsSingle() & Vector128.Create(scale)).Store(mask + place * SampleBlocks.Lanes + lane);
            }
        }
    }

    /// <summary>The mask of one sample, for the reference in double.</summary>
    /// <param name="key">Of seed and step.</param>
    /// <param name="layer">The layer's place in the network.</param>
    /// <param name="sample">The sample's place in the batch.</param>
    /// <param name="rate">The probability of 0.</param>
    /// <param name="mask">One number a place, overwritten.</param>
    public static void Draw(ulong key, int layer, int sample, double rate, Span<double> mask)
    {
        uint state = Start(key, layer, sample), threshold = Threshold(rate);
        foreach (ref double number in mask)
            number = Mix(Vector128.CreateScalar(state += GoldenRatio)).ToScalar() >= threshold ? 1 / (1 - rate) : 0;
    }

    private static uint Threshold(double rate) => (uint)(rate * 4294967296.0);

    private static uint Start(ulong key, int layer, int sample) => (uint)new SplitMix64(key + (((ulong)(uint)layer << 32) | (uint)sample)).Next();

    /// <summary>Wellons's lowbias32 (2018): every bit of the result depends on every bit of the number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<uint> Mix(Vector128<uint> number)
    {
        number ^= number >> 16;
        number *= Vector128.Create(0x7FEB352Du);
        number ^= number >> 15;
        number *= Vector128.Create(0x846CA68Bu);
        return number ^ (number >> 16);
    }
}
