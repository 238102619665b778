using NetGen.Kernels;

namespace NetGen;

/// <summary>
/// What an optimizer does to one lane-full of parameters. A rule holds its coefficients, computed in double and rounded once a step, and knows nothing of
/// buffers, so that the same text serves the flat pass over all parameters, the reference in double and the epilogue of a kernel.
/// </summary>
/// <typeparam name="TLanes">The numbers computed side by side.</typeparam>
public interface IUpdateRule<TLanes>
    where TLanes : struct, ILanes<TLanes>
{
    /// <summary>How many running values each parameter has: 0 to 3.</summary>
    static abstract int StateCount { get; }

    /// <summary>One step of these parameters.</summary>
    /// <param name="weight">θ.</param>
    /// <param name="gradient">g.</param>
    /// <param name="state">The running values, updated.</param>
    /// <returns>θ after the step.</returns>
    TLanes Update(TLanes weight, TLanes gradient, ref RuleState<TLanes> state);
}
