using System.Runtime.CompilerServices;
using NetGen.Kernels;

namespace NetGen;

/// <summary>A rule behind the clipping of the gradient and the decay of the weights. Where one of them is off, it changes nothing.</summary>
internal readonly struct PreparedRule<TLanes, TRule>(TRule rule, in StepPreparation preparation) : IUpdateRule<TLanes>
    where TLanes : struct, ILanes<TLanes>
    where TRule : struct, IUpdateRule<TLanes>
{
    private readonly TRule _rule = rule;
    private readonly TLanes _limit = TLanes.Constant(preparation.Limit);
    private readonly TLanes _minusLimit = TLanes.Constant(-preparation.Limit);
    private readonly TLanes _scale = TLanes.Constant(preparation.Scale);
    private readonly TLanes _coupledDecay = TLanes.Constant(preparation.CoupledDecay);
    private readonly TLanes _keep = TLanes.Constant(preparation.Keep);

    /// <inheritdoc/>
    public static int StateCount => TRule.StateCount;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Update(TLanes weight, TLanes gradient, ref RuleState<TLanes> state)
    {
        gradient = TLanes.Select(TLanes.LessThan(_limit, gradient), _limit, gradient);
        gradient = TLanes.Select(TLanes.LessThan(gradient, _minusLimit), _minusLimit, gradient);
        gradient = TLanes.MultiplyAdd(_coupledDecay, weight, gradient * _scale);
        return _rule.Update(weight * _keep, gradient, ref state);
    }
}

/// <summary>A pass that prepares weights and gradient for whatever rule it applies.</summary>
internal readonly struct PreparedPass<TLanes, TPass>(TPass pass, StepPreparation preparation) : IUpdatePass<TLanes>
    where TLanes : struct, ILanes<TLanes>
    where TPass : struct, IUpdatePass<TLanes>
{
    /// <inheritdoc/>
    public void Apply<TRule>(in TRule rule)
        where TRule : struct, IUpdateRule<TLanes> =>
        pass.Apply(new PreparedRule<TLanes, TRule>(rule, preparation));
}
