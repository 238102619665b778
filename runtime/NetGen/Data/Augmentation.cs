namespace NetGen;

/// <summary>
/// A source of pictures that shows each one a little differently every time: mirrored or shifted at random as batches are gathered. It goes where a <see cref="Dataset"/> goes,
/// for training; test pictures stay as they are. What is done depends on <see cref="Seed"/>, step and sample alone. Allocates nothing.
/// </summary>
public sealed class Augmentation : ISampleSource
{
    private readonly ISampleSource _source;
    private readonly int _channels;
    private readonly int _height;
    private readonly int _width;
    private readonly StepRandom _steps = new();
    private readonly StepRandom _samples = new();

    /// <summary>Varies the pictures of a data set.</summary>
    /// <exception cref="ArgumentException">The data set's samples have no shape of [channels, height, width].</exception>
    public Augmentation(Dataset data)
        : this(data, (data ?? throw new ArgumentNullException(nameof(data))).FeatureShape)
    {
    }

    /// <summary>Varies the pictures of any source.</summary>
    /// <param name="source">Where they come from.</param>
    /// <param name="shape">[channels, height, width] of a sample.</param>
    /// <exception cref="ArgumentException">The shape is another, or does not hold a sample.</exception>
    public Augmentation(ISampleSource source, IReadOnlyList<int> shape)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(shape);
        if (shape.Count != 3 || shape.Any(size => size < 1) || shape.Aggregate(1L, (product, size) => product * size) != source.FeatureSize)
            throw new ArgumentException($"Pictures to vary need a shape [channels, height, width] of {source.FeatureSize} numbers, not [{string.Join(", ", shape)}].", nameof(shape));
        _source = source;
        (_channels, _height, _width) = (shape[0], shape[1], shape[2]);
    }

    /// <summary>Whether every other picture, on average, is mirrored left to right; on by default.</summary>
    public bool Mirrors { get; init; } = true;

    /// <summary>How many pixels a picture is shifted at most, each way; every shift as likely, 0 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int LargestShift
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>What comes in where a picture is shifted away, 0 by default: black, or the mean of standardised pictures.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public float Border
    {
        get;
        init => field = float.IsFinite(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The border must be finite.");
    }

    /// <summary>Decides everything random; the same seed gives the same pictures everywhere.</summary>
    public ulong Seed { get; init; }

    /// <inheritdoc/>
    public int Count => _source.Count;

    /// <inheritdoc/>
    public int FeatureSize => _source.FeatureSize;

    /// <inheritdoc/>
    public int TargetSize => _source.TargetSize;

    /// <inheritdoc/>
    public bool DrawsWithReplacement => _source.DrawsWithReplacement;

    /// <summary>One sample as it is.</summary>
    /// <inheritdoc/>
    public ReadOnlySpan<float> Feature(int sample) => _source.Feature(sample);

    /// <inheritdoc/>
    public ReadOnlySpan<float> Target(int sample) => _source.Target(sample);

    /// <inheritdoc/>
    public void Gather(ReadOnlySpan<int> samples, long step, Span<float> features, Span<float> targets)
    {
        ulong stepSeed = _steps.At(Seed, step).NextUInt64();
        for (int i = 0; i < samples.Length; i++)
        {
            SeededRandom random = _samples.At(stepSeed, samples[i]);
            bool mirrored = Mirrors && random.Next(2) == 1;
            int down = Shift(random), right = Shift(random);
            Vary(_source.Feature(samples[i]), features.Slice(i * FeatureSize, FeatureSize), mirrored, down, right);
            _source.Target(samples[i]).CopyTo(targets[(i * TargetSize)..]);
        }
    }

    private int Shift(SeededRandom random) => LargestShift == 0 ? 0 : random.Next(2 * LargestShift + 1) - LargestShift;

    private void Vary(ReadOnlySpan<float> picture, Span<float> varied, bool mirrored, int down, int right)
    {
        for (int row = 0; row < _channels * _height; row++)
        {
            Span<float> to = varied.Slice(row * _width, _width);
            int y = row % _height - down;
            if (y >= 0 && y < _height)
                VaryRow(picture.Slice((row - down) * _width, _width), to, mirrored, right);
            else
                to.Fill(Border);
        }
    }

    private void VaryRow(ReadOnlySpan<float> from, Span<float> to, bool mirrored, int right)
    {
        int left = Math.Clamp(right, 0, _width), end = Math.Clamp(_width + right, 0, _width);
        to[..left].Fill(Border);
        to[end..].Fill(Border);
        if (end <= left)
            return;
        Span<float> shifted = to[left..end];
        from.Slice(left - right, shifted.Length).CopyTo(shifted);
        if (mirrored)
            to.Reverse();
    }
}
