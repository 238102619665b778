using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NetGen.Kernels;

public static unsafe partial class SampleBlocks
{
    /// <summary>
    /// Adds the total of each row of 16 partial sums to its sum, in the one order of <see cref="Sum(float*)"/>.
    /// </summary>
    /// <param name="partials">[rows][16].</param>
    /// <param name="rows">Any number.</param>
    /// <param name="sums">[rows], added to.</param>
    /// <param name="stride">How far apart the sums lie.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Fold(float* partials, int rows, float* sums, int stride = 1)
    {
        if (stride != 1)
        {
            FoldApart(partials, rows, sums, stride);
            return;
        }

        int row = 0;
        for (; Avx.IsSupported && row + 8 <= rows; row += 8)
            (Vector256.Load(sums + row) + SumEight(partials + row * Lanes)).Store(sums + row);
        for (; row < rows; row++)
            sums[row] += Sum(partials + row * Lanes);
    }

    /// <summary>A method of its own, because memory on the stack costs every call of a method a check.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void FoldApart(float* partials, int rows, float* sums, int stride)
    {
        float* apart = stackalloc float[8];
        int row = 0;
        for (; Avx.IsSupported && row + 8 <= rows; row += 8)
        {
            SumEight(partials + row * Lanes).Store(apart);
            for (int place = 0; place < 8; place++)
                sums[(row + place) * stride] += apart[place];
        }

        for (; row < rows; row++)
            sums[row * stride] += Sum(partials + row * Lanes);
    }

    /// <summary>The total of 16 partial sums: lanes l and l + 8 first, then l and l + 4, l and l + 2, and the last two.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Sum(float* partials)
    {
        var four = Vector128.Load(partials) + Vector128.Load(partials + 8) + (Vector128.Load(partials + 4) + Vector128.Load(partials + 12));
        var two = four + Vector128.Shuffle(four, Vector128.Create(2, 3, 0, 1));
        return two.GetElement(0) + two.GetElement(1);
    }

    /// <summary>The total of rows of 16 sums, row after row.</summary>
    public static double Sum(float* rows, int count)
    {
        double total = 0;
        for (int row = 0; row < count; row++)
            total += Sum(rows + row * Lanes);
        return total;
    }

    /// <summary>Eight rows at once: each addition halves the registers, as the last steps of a transpose.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> SumEight(float* partials)
    {
        var pairs01 = SumToPairs(SumToFours(partials), SumToFours(partials + Lanes));
        var pairs23 = SumToPairs(SumToFours(partials + 2 * Lanes), SumToFours(partials + 3 * Lanes));
        return Avx.Shuffle(pairs01, pairs23, 0b10_00_10_00) + Avx.Shuffle(pairs01, pairs23, 0b11_01_11_01);
    }

    /// <summary>Row 0 in the lower half and row 4 in the upper, four sums each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> SumToFours(float* partials)
    {
        var row0 = Vector256.Load(partials) + Vector256.Load(partials + 8);
        var row4 = Vector256.Load(partials + 4 * Lanes) + Vector256.Load(partials + 4 * Lanes + 8);
        return Avx.Permute2x128(row0, row4, 0x20) + Avx.Permute2x128(row0, row4, 0x31);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> SumToPairs(Vector256<float> a, Vector256<float> b) =>
        Avx.UnpackLow(a.AsDouble(), b.AsDouble()).AsSingle() + Avx.UnpackHigh(a.AsDouble(), b.AsDouble()).AsSingle();
}
