using NetGen.Kernels;

namespace NetGen;

/// <summary>The running values of one lane-full of parameters; a rule uses the first <see cref="IUpdateRule{TLanes}.StateCount"/> of them.</summary>
/// <typeparam name="TLanes">The numbers computed side by side.</typeparam>
#pragma warning disable CA1051, CA1815 // Registers in all but name: rules take references to the fields, and nobody compares them.
public struct RuleState<TLanes>
    where TLanes : struct, ILanes<TLanes>
{
    /// <summary>Velocity, mean, or what else the rule keeps first.</summary>
    public TLanes First;

    /// <summary>Mean of squares, or what else the rule keeps second.</summary>
    public TLanes Second;

    /// <summary>Largest mean of squares, or what else the rule keeps third.</summary>
    public TLanes Third;
}
