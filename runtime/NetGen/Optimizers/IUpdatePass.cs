using NetGen.Kernels;

namespace NetGen;

/// <summary>Something that runs over parameters and gradients and applies a rule to them: the flat pass, or a kernel that updates as it goes.</summary>
/// <typeparam name="TLanes">The numbers computed side by side.</typeparam>
public interface IUpdatePass<TLanes>
    where TLanes : struct, ILanes<TLanes>
{
    /// <summary>Applies the rule once to every parameter of the pass.</summary>
    void Apply<TRule>(in TRule rule)
        where TRule : struct, IUpdateRule<TLanes>;
}
