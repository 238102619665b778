using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace NetGen.Kernels;

/// <summary>
/// What generated register tiles have in common: a tile is a few rows by two registers of columns, held in registers over the whole inner dimension.
/// What it multiplies by is packed into a panel of that width first, so that it is read in one straight run.
/// Goto and van de Geijn, "Anatomy of High-Performance Matrix Multiplication", 2008.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static unsafe class RegisterTiles
{
    /// <summary>Copies two registers' worth of columns; what lies beyond the matrix is zero.</summary>
    /// <param name="matrix">[rows][stride], from the first column wanted.</param>
    /// <param name="rows">Rows to copy.</param>
    /// <param name="stride">Floats from row to row.</param>
    /// <param name="columns">Columns that there are, at least one.</param>
    /// <param name="panel">[rows][two registers], overwritten.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Pack<TLanes>(float* matrix, int rows, int stride, int columns, float* panel)
        where TLanes : struct, IFloatLanes<TLanes>
    {
        if (columns < 2 * TLanes.Count)
        {
            PackEdge(matrix, rows, stride, columns, panel, 2 * TLanes.Count);
            return;
        }

        for (int row = 0; row < rows; row++, matrix += stride, panel += 2 * TLanes.Count)
        {
            TLanes.Load(matrix).Store(panel);
            TLanes.Load(matrix + TLanes.Count).Store(panel + TLanes.Count);
        }
    }

    /// <summary>Copies two registers' worth of rows as columns; what lies beyond the matrix is zero.</summary>
    /// <param name="matrix">[columns][stride], from the first row wanted.</param>
    /// <param name="rows">Rows of the panel: columns of the matrix.</param>
    /// <param name="stride">Floats from row to row of the matrix.</param>
    /// <param name="columns">Rows of the matrix that there are, at least one.</param>
    /// <param name="panel">[rows][two registers], overwritten.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void PackTransposed<TLanes>(float* matrix, int rows, int stride, int columns, float* panel)
        where TLanes : struct, IFloatLanes<TLanes>
    {
        int width = 2 * TLanes.Count;
        if (columns < width)
            new Span<float>(panel, rows * width).Clear();
        SampleBlocks.Transpose(matrix, stride, Math.Min(columns, width), rows, panel, width);
    }

    /// <summary>Where a part's columns begin, when panels of two registers are divided; the last part's end may lie beyond the last column.</summary>
    /// <param name="columns">Columns in all.</param>
    /// <param name="part">Which part, or the one after the last.</param>
    /// <param name="parts">How many there are.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int FirstColumn<TLanes>(int columns, int part, int parts)
        where TLanes : struct, IFloatLanes<TLanes>
    {
        int width = 2 * TLanes.Count;
        return (columns + width - 1) / width * part / parts * width;
    }

    /// <summary>Adds a register to the floats at a place, as far as there are some.</summary>
    /// <param name="value">What is added.</param>
    /// <param name="target">Where to.</param>
    /// <param name="count">Floats that there are; may be none, or more than a register holds.</param>
    /// <param name="spare">Room for a register: a value that is handed to a method would have to live in memory all along.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Add<TLanes>(TLanes value, float* target, int count, float* spare)
        where TLanes : struct, IFloatLanes<TLanes>
    {
        if (count >= TLanes.Count)
        {
            (TLanes.Load(target) + value).Store(target);
            return;
        }

        value.Store(spare);
        for (int lane = 0; lane < count; lane++)
            target[lane] += spare[lane];
    }

    private static void PackEdge(float* matrix, int rows, int stride, int columns, float* panel, int width)
    {
        for (int row = 0; row < rows; row++)
        {
            new ReadOnlySpan<float>(matrix + row * stride, columns).CopyTo(new Span<float>(panel + row * width, columns));
            new Span<float>(panel + row * width + columns, width - columns).Clear();
        }
    }
}
