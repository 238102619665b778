using System.Buffers.Binary;

namespace NetGen;

/// <summary>Reads the samples of an IDX file as rows of numbers.</summary>
internal static class IdxSamples
{
    private static readonly float[] Brightness = [.. Enumerable.Range(0, 256).Select(value => value / 255f)];

    /// <summary>All samples, one after the other, and the shape of one.</summary>
    /// <exception cref="InvalidDataException">The file is malformed, or a number is NaN or infinite.</exception>
    public static (float[] Features, int[] Shape) Read(string path)
    {
        using var file = new IdxReader(path);
        int[] sizes = file.Dimensions[1..];
        if (sizes.Length is 0 or > 3 || sizes.Length == 3 && sizes[2] > 4)
            throw file.Wrong($"expected samples of shape (features), (height, width) or (height, width, 1 to 4 channels), found ({string.Join(", ", sizes)})");
        int channels = sizes.Length == 3 ? sizes[2] : 1;
        int sampleSize = sizes.Aggregate((product, size) => product * size);
        var features = new float[file.Dimensions[0] * sampleSize];
        var bytes = new byte[sampleSize * file.ElementSize];
        for (int sample = 0; sample < file.Dimensions[0]; sample++)
        {
            file.Read(bytes);
            Decode(bytes, file.Type, channels, features.AsSpan(sample * sampleSize, sampleSize));
        }

        file.RequireEnd();
        int violation = Finite.FirstViolation(features);
        if (violation >= 0)
            throw file.Wrong(FormattableString.Invariant($"value {violation % sampleSize} of sample {violation / sampleSize} (both from 0) is {features[violation]}; data must be finite"));
        return (features, sizes.Length switch { 1 => sizes, 2 => [1, .. sizes], _ => [channels, sizes[0], sizes[1]] });
    }

    private static void Decode(ReadOnlySpan<byte> bytes, byte type, int channels, Span<float> sample)
    {
        if (type == 8 && channels == 1)
        {
            for (int i = 0; i < bytes.Length; i++)
                sample[i] = Brightness[bytes[i]];
            return;
        }

        int pixels = sample.Length / channels, elementSize = bytes.Length / sample.Length;
        for (int i = 0; i < sample.Length; i++)
            sample[i % channels * pixels + i / channels] = Value(bytes.Slice(i * elementSize, elementSize), type);
    }

    private static float Value(ReadOnlySpan<byte> bytes, byte type) => type switch
    {
        8 => Brightness[bytes[0]],
        9 => (sbyte)bytes[0],
        11 => BinaryPrimitives.ReadInt16BigEndian(bytes),
        12 => BinaryPrimitives.ReadInt32BigEndian(bytes),
        13 => BinaryPrimitives.ReadSingleBigEndian(bytes),
        _ => (float)BinaryPrimitives.ReadDoubleBigEndian(bytes),
    };
}
