using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NetGen;

/// <summary>Rows of a row-major matrix, picked and laid side by side.</summary>
internal static class SampleRows
{
    /// <summary>Copies the rows of these samples one after the other.</summary>
    /// <param name="rows">[any number × <paramref name="size"/>].</param>
    /// <param name="size">Numbers a row.</param>
    /// <param name="samples">Which rows.</param>
    /// <param name="destination">[samples × <paramref name="size"/>].</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Gather(ReadOnlySpan<float> rows, int size, ReadOnlySpan<int> samples, Span<float> destination)
    {
        if (size == 1)
            GatherSingles(rows, samples, destination);
        else if (size == 2)
            GatherSingles(MemoryMarshal.Cast<float, ulong>(rows), samples, MemoryMarshal.Cast<float, ulong>(destination));
        else
            GatherRows(rows, size, samples, destination);
    }

    /// <summary>A pair of floats moves as one number of eight bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void GatherSingles<T>(ReadOnlySpan<T> rows, ReadOnlySpan<int> samples, Span<T> destination)
    {
        destination = destination[..samples.Length];
        for (int i = 0; i < destination.Length; i++)
            destination[i] = rows[samples[i]];
    }

    private static void GatherRows(ReadOnlySpan<float> rows, int size, ReadOnlySpan<int> samples, Span<float> destination)
    {
        for (int i = 0; i < samples.Length; i++)
            rows.Slice(samples[i] * size, size).CopyTo(destination[(i * size)..]);
    }
}
