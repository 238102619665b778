using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NetGen.Kernels;

/// <content>One or two features a sample, as in points of a plane and single targets: too narrow for tiles, and too frequent for single moves.</content>
public static unsafe partial class SampleBlocks
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void CopySingles(float* source, int samples, float* target)
    {
        if (samples < Lanes)
        {
            for (int sample = 0; sample < samples; sample++)
                target[sample] = source[sample];
            return;
        }

        Vector256.Load(source).Store(target);
        Vector256.Load(source + 8).Store(target + 8);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void GatherPairs(float* rows, int samples, float* block)
    {
        int sample = 0;
        for (; Sse.IsSupported && sample + 4 <= samples; sample += 4)
        {
            var first = Vector128.Load(rows + 2 * sample);
            var second = Vector128.Load(rows + 2 * sample + 4);
            Sse.Shuffle(first, second, 0b10_00_10_00).Store(block + sample);
            Sse.Shuffle(first, second, 0b11_01_11_01).Store(block + Lanes + sample);
        }

        for (; sample < samples; sample++)
        {
            block[sample] = rows[2 * sample];
            block[Lanes + sample] = rows[2 * sample + 1];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void ScatterPairs(float* block, int samples, float* rows)
    {
        int sample = 0;
        for (; Sse.IsSupported && sample + 4 <= samples; sample += 4)
        {
            var first = Vector128.Load(block + sample);
            var second = Vector128.Load(block + Lanes + sample);
            Sse.UnpackLow(first, second).Store(rows + 2 * sample);
            Sse.UnpackHigh(first, second).Store(rows + 2 * sample + 4);
        }

        for (; sample < samples; sample++)
        {
            rows[2 * sample] = block[sample];
            rows[2 * sample + 1] = block[Lanes + sample];
        }
    }
}
