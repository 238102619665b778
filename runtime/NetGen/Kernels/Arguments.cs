using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace NetGen.Kernels;

/// <summary>The length checks behind which generated code may use pointers. Each message says what was given, what was expected and how to mend it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Arguments
{
    /// <summary>The number of samples in a flat array of inputs, which may be 0.</summary>
    /// <param name="inputs">[samples][<paramref name="inputSize"/>].</param>
    /// <param name="inputSize">Numbers a sample.</param>
    /// <param name="network">The class, for the message.</param>
    /// <exception cref="ArgumentException">The length is no multiple of the input size.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Samples<T>(ReadOnlySpan<T> inputs, int inputSize, string network)
    {
        (int samples, int rest) = Math.DivRem(inputs.Length, inputSize);
        if (rest != 0)
            RefuseInputs(inputs.Length, inputSize, nameof(inputs), network);
        return samples;
    }

    /// <summary>The number of samples, of which a mean needs one at least.</summary>
    /// <inheritdoc cref="Samples{T}"/>
    /// <exception cref="ArgumentException">The length is 0 or no multiple of the input size.</exception>
    public static int AtLeastOneSample<T>(ReadOnlySpan<T> inputs, int inputSize, string network)
    {
        if (inputs.IsEmpty)
            throw new ArgumentException($"{network} needs at least one sample here, {inputSize} numbers or a multiple, and was given 0 numbers.", nameof(inputs));
        return Samples(inputs, inputSize, network);
    }

    /// <summary>Refuses an argument of the wrong length.</summary>
    /// <param name="actual">The length given.</param>
    /// <param name="expected">The length that fits; more than any span holds where samples times outputs are.</param>
    /// <param name="parameter">The argument's name.</param>
    /// <param name="network">The class, for the message.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Length(int actual, long expected, string parameter, string network)
    {
        if (actual != expected)
            RefuseLength(actual, expected, parameter, network);
    }

    // Throwing stands apart, so that the checks are small enough to become part of their callers.
    [DoesNotReturn]
    private static void RefuseInputs(int length, int inputSize, string parameter, string network) => throw new ArgumentException(
        $"{network} takes {inputSize} numbers a sample, and {length} numbers are no whole number of samples. Pass a multiple of {inputSize}.", parameter);

    [DoesNotReturn]
    private static void RefuseLength(int actual, long expected, string parameter, string network) =>
        throw new ArgumentException($"{network} expects {expected} numbers in '{parameter}', and was given {actual}. Pass a span of exactly {expected}.", parameter);
}
