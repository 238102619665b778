using NetGen.Kernels;

namespace NetGen;

/// <summary>The pass over flat double buffers: the reference, one number at a time.</summary>
internal readonly unsafe struct DoubleUpdate(UpdateBuffers<double> buffers, int length) : IUpdatePass<DoubleLane>
{
    /// <inheritdoc/>
    public void Apply<TRule>(in TRule rule)
        where TRule : struct, IUpdateRule<DoubleLane>
    {
        RuleState<DoubleLane> state = default;
        for (int i = 0; i < length; i++)
        {
            if (TRule.StateCount > 0)
                state.First = new(buffers.First[i]);
            if (TRule.StateCount > 1)
                state.Second = new(buffers.Second[i]);
            if (TRule.StateCount > 2)
                state.Third = new(buffers.Third[i]);

            buffers.Weights[i] = rule.Update(new(buffers.Weights[i]), new(buffers.Gradient[i]), ref state).Value;

            if (TRule.StateCount > 0)
                buffers.First[i] = state.First.Value;
            if (TRule.StateCount > 1)
                buffers.Second[i] = state.Second.Value;
            if (TRule.StateCount > 2)
                buffers.Third[i] = state.Third.Value;
        }
    }
}
