using System.Globalization;

namespace NetGen;

/// <summary>
/// The newest samples of an endless stream, such as a game's: once it is full, each new sample takes the oldest one's place.
/// Trainers draw from it uniformly with replacement. Adding allocates nothing.
/// </summary>
/// <param name="capacity">Samples it holds at most.</param>
/// <param name="inputSize">Numbers in one sample.</param>
/// <param name="targetSize">Numbers in one target.</param>
/// <exception cref="ArgumentOutOfRangeException">An argument is not positive.</exception>
public sealed class ReplayBuffer(int capacity, int inputSize, int targetSize) : ISampleSource
{
    private readonly float[] _inputs = new float[checked(Positive(capacity, nameof(capacity)) * Positive(inputSize, nameof(inputSize)))];
    private readonly float[] _targets = new float[checked(capacity * Positive(targetSize, nameof(targetSize)))];
    private int _next;

    /// <summary>Samples it holds at most.</summary>
    public int Capacity { get; } = capacity;

    /// <inheritdoc/>
    public int Count { get; private set; }

    /// <inheritdoc/>
    public int FeatureSize { get; } = inputSize;

    /// <inheritdoc/>
    public int TargetSize { get; } = targetSize;

    /// <inheritdoc/>
    public bool DrawsWithReplacement => true;

    /// <summary>Takes a sample in.</summary>
    /// <param name="input">[<see cref="FeatureSize"/>], copied.</param>
    /// <param name="target">[<see cref="TargetSize"/>], copied.</param>
    /// <exception cref="ArgumentException">A length is wrong, or a number is NaN or infinite; the buffer is as it was.</exception>
    public void Add(ReadOnlySpan<float> input, ReadOnlySpan<float> target)
    {
        Check(input, FeatureSize, nameof(input));
        Check(target, TargetSize, nameof(target));
        input.CopyTo(_inputs.AsSpan(_next * FeatureSize));
        target.CopyTo(_targets.AsSpan(_next * TargetSize));
        _next = (_next + 1) % Capacity;
        Count = Math.Min(Count + 1, Capacity);
    }

    /// <summary>Forgets all samples.</summary>
    public void Clear() => Count = _next = 0;

    /// <inheritdoc/>
    public ReadOnlySpan<float> Feature(int sample) => _inputs.AsSpan(Existing(sample) * FeatureSize, FeatureSize);

    /// <inheritdoc/>
    public ReadOnlySpan<float> Target(int sample) => _targets.AsSpan(Existing(sample) * TargetSize, TargetSize);

    /// <inheritdoc/>
    public void Gather(ReadOnlySpan<int> samples, Span<float> features, Span<float> targets)
    {
        SampleRows.Gather(_inputs.AsSpan(0, Count * FeatureSize), FeatureSize, samples, features);
        SampleRows.Gather(_targets.AsSpan(0, Count * TargetSize), TargetSize, samples, targets);
    }

    private int Existing(int sample) => (uint)sample < (uint)Count
        ? sample
        : throw new ArgumentOutOfRangeException(nameof(sample), sample, $"The replay buffer holds {Count} samples, counted from 0.");

    private static void Check(ReadOnlySpan<float> values, int size, string name)
    {
        if (values.Length != size)
            throw new ArgumentException($"The {name} has {values.Length} numbers, but the replay buffer's have {size}.", name);
        int broken = NotFinite.IndexIn(values);
        if (broken >= 0)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Number {broken} of the {name} is {values[broken]}; data must be finite."), name);
    }

    private static int Positive(int value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, name);
        return value;
    }
}
