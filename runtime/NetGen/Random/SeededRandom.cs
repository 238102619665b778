using System.Numerics;
using System.Runtime.CompilerServices;

namespace NetGen;

/// <summary>
/// A random generator that gives the same numbers on every system for the same seed: xoshiro256** (Blackman and Vigna, 2018), seeded by SplitMix64.
/// Its state can be saved and restored, so that a resumed training continues the same sequence. Not for secrets, and not for several threads at once.
/// </summary>
public sealed class SeededRandom
{
    /// <summary>Numbers in the state.</summary>
    public const int StateLength = 4;

    private ulong _s0, _s1, _s2, _s3;

    /// <summary>Starts the sequence of a seed.</summary>
    /// <param name="seed">Any number, 0 too.</param>
    public SeededRandom(ulong seed)
    {
        var mixer = new SplitMix64(seed);
        _s0 = mixer.Next();
        _s1 = mixer.Next();
        _s2 = mixer.Next();
        _s3 = mixer.Next();
    }

    /// <summary>64 random bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong NextUInt64()
    {
        ulong result = BitOperations.RotateLeft(_s1 * 5, 7) * 9;
        ulong shifted = _s1 << 17;
        _s2 ^= _s0;
        _s3 ^= _s1;
        _s1 ^= _s2;
        _s0 ^= _s3;
        _s2 ^= shifted;
        _s3 = BitOperations.RotateLeft(_s3, 45);
        return result;
    }

    /// <summary>A whole number from 0 to below a limit, each exactly as likely. Lemire, "Fast random integer generation in an interval", 2019.</summary>
    /// <param name="exclusiveMaximum">The limit, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not positive.</exception>
    public int Next(int exclusiveMaximum)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(exclusiveMaximum);
        return Below((uint)exclusiveMaximum);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Below(uint range)
    {
        ulong product = (NextUInt64() >> 32) * range;
        return (int)((uint)product < range ? WithoutBias(product, range) >> 32 : product >> 32);
    }

    private ulong WithoutBias(ulong product, uint range)
    {
        for (uint threshold = (0u - range) % range; (uint)product < threshold;)
            product = (NextUInt64() >> 32) * range;
        return product;
    }

    /// <summary>Uniform in [0, 1), a multiple of 2⁻⁵³.</summary>
    public double NextDouble() => (NextUInt64() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Uniform in [0, 1), a multiple of 2⁻²⁴.</summary>
    public float NextSingle() => (NextUInt64() >> 40) * (1f / (1 << 24));

    /// <summary>Standard normal, up to 8.2 deviations out: one draw through the inverse of the distribution function.</summary>
    public float NextNormal() => (float)NormalQuantile.Of(((NextUInt64() >> 12) + 0.5) * (1.0 / (1UL << 52)));

    /// <summary>Brings the items into random order, every order as likely. Fisher and Yates; Durstenfeld, 1964.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Shuffle(Span<int> items)
    {
        for (int last = items.Length - 1; last > 0; last--)
        {
            int other = Below((uint)last + 1);
            (items[last], items[other]) = (items[other], items[last]);
        }
    }

    /// <summary>An independent generator that depends on this one's state and the stream's number; this one does not move.</summary>
    /// <param name="stream">One number for each purpose.</param>
    public SeededRandom Fork(ulong stream)
    {
        ulong mixed = new SplitMix64(stream).Next();
        mixed = new SplitMix64(mixed ^ _s0).Next();
        mixed = new SplitMix64(mixed ^ _s1).Next();
        mixed = new SplitMix64(mixed ^ _s2).Next();
        return new SeededRandom(mixed ^ _s3);
    }

    /// <summary>Writes the state.</summary>
    /// <param name="state">[4], overwritten.</param>
    /// <exception cref="ArgumentException">The length is not 4.</exception>
    public void GetState(Span<ulong> state)
    {
        RequireStateLength(state);
        (state[0], state[1], state[2], state[3]) = (_s0, _s1, _s2, _s3);
    }

    /// <summary>Continues from a state that <see cref="GetState"/> wrote.</summary>
    /// <param name="state">[4].</param>
    /// <exception cref="ArgumentException">The length is not 4, or all four numbers are zero, from which the generator would never leave.</exception>
    public void SetState(ReadOnlySpan<ulong> state)
    {
        RequireStateLength(state);
        if ((state[0] | state[1] | state[2] | state[3]) == 0)
            throw new ArgumentException("The state of a random generator cannot be four zeros; restore one that GetState wrote.", nameof(state));
        (_s0, _s1, _s2, _s3) = (state[0], state[1], state[2], state[3]);
    }

    private static void RequireStateLength(ReadOnlySpan<ulong> state)
    {
        if (state.Length != StateLength)
            throw new ArgumentException($"The state of a random generator is {StateLength} numbers, and the span has {state.Length}.", nameof(state));
    }
}
