namespace NetGen;

/// <summary>A run of parameters.</summary>
/// <param name="Start">Index of the first.</param>
/// <param name="Length">How many.</param>
public readonly record struct ParameterRange(int Start, int Length)
{
    /// <summary>Whether the parameter at this index belongs to the run.</summary>
    public bool Contains(int parameter) => parameter >= Start && parameter < Start + Length;

    /// <summary>The run's part of a parameter-shaped vector.</summary>
    public Span<float> Of(Span<float> vector) => vector.Slice(Start, Length);

    /// <inheritdoc cref="Of(Span{float})"/>
    public ReadOnlySpan<float> Of(ReadOnlySpan<float> vector) => vector.Slice(Start, Length);
}
