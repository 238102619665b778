using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NetGen.Kernels;

/// <summary>
/// Samples go through a network sixteen at a time: a block holds a matrix [samples][size] as [size][16 lanes],
/// so that one vector instruction does the same to one feature of sixteen samples. Blocks are 64-byte aligned.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static unsafe partial class SampleBlocks
{
    private const int Tile = 8;

    /// <summary>Samples side by side in a block.</summary>
    public const int Lanes = 16;

    /// <summary>
    /// Transposes rows into a block and repeats the last one in the missing lanes: what they compute is as finite as that sample's,
    /// so that no weight of zero meets an infinity. Zeros could be a formula's pole.
    /// </summary>
    /// <param name="rows">[samples][size].</param>
    /// <param name="size">Floats a row.</param>
    /// <param name="samples">1 to 16.</param>
    /// <param name="block">[size][16], overwritten.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Gather(float* rows, int size, int samples, float* block)
    {
        Fill(rows, size, samples, block);
        if (samples < Lanes)
            Transpose(rows + (samples - 1) * size, 0, Lanes - samples, size, block + samples, Lanes);
    }

    /// <summary>Transposes rows of gradients into a block and fills the missing lanes with zeros, so that they add nothing.</summary>
    /// <inheritdoc cref="Gather"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void GatherGradients(float* rows, int size, int samples, float* block)
    {
        if (samples < Lanes)
            new Span<float>(block, size * Lanes).Clear();
        Fill(rows, size, samples, block);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Fill(float* rows, int size, int samples, float* block)
    {
        if (size == 1)
            CopySingles(rows, samples, block);
        else if (size == 2)
            GatherPairs(rows, samples, block);
        else
            Transpose(rows, size, samples, size, block, Lanes);
    }

    /// <summary>Transposes a block back into rows; lanes from <paramref name="samples"/> on are left out.</summary>
    /// <param name="block">[size][16].</param>
    /// <param name="size">Floats a row.</param>
    /// <param name="samples">1 to 16.</param>
    /// <param name="rows">[samples][size], overwritten.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Scatter(float* block, int size, int samples, float* rows)
    {
        if (size == 1)
            CopySingles(block, samples, rows);
        else if (size == 2)
            ScatterPairs(block, samples, rows);
        else
            Transpose(block, Lanes, size, samples, rows, size);
    }

    /// <summary>As <see cref="Gather"/>, from rows that lie farther apart than they are long.</summary>
    /// <param name="rows">[samples][stride].</param>
    /// <param name="stride">Floats from row to row.</param>
    /// <param name="size">Floats of a row.</param>
    /// <param name="samples">1 to 16.</param>
    /// <param name="block">[size][16], overwritten.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void FromRows(float* rows, int stride, int size, int samples, float* block)
    {
        Transpose(rows, stride, samples, size, block, Lanes);
        if (samples < Lanes)
            Transpose(rows + (samples - 1) * stride, 0, Lanes - samples, size, block + samples, Lanes);
    }

    /// <summary>As <see cref="GatherGradients"/>, from rows that lie farther apart than they are long.</summary>
    /// <inheritdoc cref="FromRows"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void FromGradientRows(float* rows, int stride, int size, int samples, float* block)
    {
        if (samples < Lanes)
            new Span<float>(block, size * Lanes).Clear();
        Transpose(rows, stride, samples, size, block, Lanes);
    }

    /// <summary>As <see cref="Scatter"/>, to rows that lie farther apart than they are long.</summary>
    /// <param name="block">[size][16].</param>
    /// <param name="size">Floats of a row.</param>
    /// <param name="samples">1 to 16.</param>
    /// <param name="rows">[samples][stride]; what lies between rows stays.</param>
    /// <param name="stride">Floats from row to row.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void ToRows(float* block, int size, int samples, float* rows, int stride) =>
        Transpose(block, Lanes, size, samples, rows, stride);

    /// <summary>Copies rows that lie farther apart than they are long to rows that follow each other.</summary>
    /// <param name="rows">[samples][stride].</param>
    /// <param name="stride">Floats from row to row.</param>
    /// <param name="size">Floats of a row.</param>
    /// <param name="samples">Number of rows.</param>
    /// <param name="target">[samples][size], overwritten.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void CopyRows(float* rows, int stride, int size, int samples, float* target)
    {
        for (int sample = 0; sample < samples; sample++)
            new ReadOnlySpan<float>(rows + sample * stride, size).CopyTo(new Span<float>(target + sample * size, size));
    }

    /// <summary>target[column][row] = source[row][column], in tiles of 8 × 8 as far as they fit, then one by one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Transpose(float* source, int sourceStride, int rows, int columns, float* target, int targetStride)
    {
        int tiledRows = Avx.IsSupported && columns >= Tile ? rows & -Tile : 0;
        int tiledColumns = tiledRows > 0 ? columns & -Tile : 0;
        for (int column = 0; column < tiledColumns; column += Tile)
            for (int row = 0; row < tiledRows; row += Tile)
                TransposeTile(source + row * sourceStride + column, sourceStride, target + column * targetStride + row, targetStride);

        TransposeOneByOne(source + tiledColumns, sourceStride, tiledRows, columns - tiledColumns, target + tiledColumns * targetStride, targetStride);
        TransposeOneByOne(source + tiledRows * sourceStride, sourceStride, rows - tiledRows, columns, target + tiledRows, targetStride);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void TransposeOneByOne(float* source, int sourceStride, int rows, int columns, float* target, int targetStride)
    {
        for (int column = 0; column < columns; column++, source++, target += targetStride)
        {
            float* from = source;
            for (int row = 0; row < rows; row++, from += sourceStride)
                target[row] = *from;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void TransposeTile(float* source, int sourceStride, float* target, int targetStride)
    {
        TransposeHalfTile(source, sourceStride, target, targetStride);
        TransposeHalfTile(source + 4, sourceStride, target + 4 * targetStride, targetStride);
    }

    /// <summary>Four columns of eight rows become four rows of eight: rows r and r + 4 share a register, then 4 × 4 transposes in both halves.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void TransposeHalfTile(float* source, int sourceStride, float* target, int targetStride)
    {
        var row0 = LoadPair(source, sourceStride);
        var row1 = LoadPair(source + sourceStride, sourceStride);
        var row2 = LoadPair(source + 2 * sourceStride, sourceStride);
        var row3 = LoadPair(source + 3 * sourceStride, sourceStride);
        var low01 = Avx.UnpackLow(row0, row1).AsDouble();
        var high01 = Avx.UnpackHigh(row0, row1).AsDouble();
        var low23 = Avx.UnpackLow(row2, row3).AsDouble();
        var high23 = Avx.UnpackHigh(row2, row3).AsDouble();
        Avx.UnpackLow(low01, low23).AsSingle().Store(target);
        Avx.UnpackHigh(low01, low23).AsSingle().Store(target + targetStride);
        Avx.UnpackLow(high01, high23).AsSingle().Store(target + 2 * targetStride);
        Avx.UnpackHigh(high01, high23).AsSingle().Store(target + 3 * targetStride);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> LoadPair(float* source, int stride) => Vector256.Create(Vector128.Load(source), Vector128.Load(source + 4 * stride));
}
