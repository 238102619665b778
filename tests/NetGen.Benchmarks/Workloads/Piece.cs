using NetGen.Kernels;

namespace NetGen.Benchmarks;

/// <summary>What one call works on, at an address that stays and is aligned alike for every contestant.</summary>
/// <param name="Samples">How many samples.</param>
/// <param name="Inputs">[samples × input size].</param>
/// <param name="Targets">[samples × output size].</param>
internal sealed record Piece(int Samples, AlignedBuffer Inputs, AlignedBuffer Targets)
{
    /// <summary>Cuts a data set into pieces of equal size, in its own order.</summary>
    public static Piece[] Cut(Dataset data, int samples)
    {
        var pieces = new Piece[data.Count / samples];
        for (int i = 0; i < pieces.Length; i++)
            pieces[i] = new(samples, Aligned(data.Features, i, samples * data.FeatureSize), Aligned(data.Targets, i, samples * data.TargetSize));
        return pieces;
    }

    private static AlignedBuffer Aligned(ReadOnlySpan<float> rows, int piece, int length)
    {
        var buffer = new AlignedBuffer(length);
        rows.Slice(piece * length, length).CopyTo(buffer.Span);
        return buffer;
    }
}
