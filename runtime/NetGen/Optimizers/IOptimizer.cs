namespace NetGen;

/// <summary>
/// An update rule with its state. An optimizer serves one parameter vector: the first step, or <see cref="Prepare"/>, fixes its length.
/// </summary>
public interface IOptimizer
{
    /// <summary>The rule's name, such as Adam; checkpoints of another are refused.</summary>
    string Name { get; }

    /// <summary>γ, finite and not negative; may change between steps.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, infinite or NaN.</exception>
    double LearningRate { get; set; }

    /// <summary>Float steps done since the start or the last <see cref="Reset"/>.</summary>
    long StepCount { get; }

    /// <summary>Makes room for the state of a vector of this length, so that no float step allocates.</summary>
    /// <exception cref="InvalidOperationException">The optimizer already serves a vector of another length.</exception>
    void Prepare(int parameterCount);

    /// <summary>Forgets all state; the next step is the first.</summary>
    void Reset();

    /// <summary>Moves the parameters one step against the gradient.</summary>
    /// <param name="parameters">θ, updated.</param>
    /// <param name="gradient">g, of the same length.</param>
    /// <exception cref="ArgumentException">The lengths differ from each other or from those of earlier steps.</exception>
    void Step(Span<float> parameters, ReadOnlySpan<float> gradient);

    /// <summary>The same rule in double precision with a state of its own, for references and function minimisation.</summary>
    /// <inheritdoc cref="Step(Span{float}, ReadOnlySpan{float})"/>
    void Step(Span<double> parameters, ReadOnlySpan<double> gradient);

    /// <summary>What the float rule remembers, to be read or overwritten by a checkpoint; its vectors are empty before <see cref="Prepare"/>.</summary>
    OptimizerState<float> State { get; }
}
