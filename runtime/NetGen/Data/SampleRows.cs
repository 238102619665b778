namespace NetGen;

/// <summary>Rows of a row-major matrix, picked and laid side by side.</summary>
internal static class SampleRows
{
    /// <summary>Below so many numbers a row, copying them one by one beats calling for a copy.</summary>
    private const int ShortRow = 8;

    /// <summary>Copies the rows of these samples one after the other.</summary>
    /// <param name="rows">[any number × <paramref name="size"/>].</param>
    /// <param name="size">Numbers a row.</param>
    /// <param name="samples">Which rows.</param>
    /// <param name="destination">[samples × <paramref name="size"/>].</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public static void Gather(ReadOnlySpan<float> rows, int size, ReadOnlySpan<int> samples, Span<float> destination)
    {
        for (int i = 0; i < samples.Length; i++)
        {
            var source = rows.Slice(samples[i] * size, size);
            var target = destination.Slice(i * size, size);
            if (size > ShortRow)
            {
                source.CopyTo(target);
                continue;
            }

            for (int place = 0; place < target.Length; place++)
                target[place] = source[place];
        }
    }
}
