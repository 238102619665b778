using System.Runtime.CompilerServices;
using NetGen.Kernels;

namespace NetGen;

/// <summary>The pass over a run of flat float buffers, a lane-full at a time.</summary>
/// <param name="buffers">Parameters, gradient and state.</param>
/// <param name="start">The first parameter.</param>
/// <param name="end">One past the last; whole lane-fulls from <paramref name="start"/>.</param>
internal readonly unsafe struct FlatUpdate<TLanes>(UpdateBuffers<float> buffers, int start, int end) : IUpdatePass<TLanes>
    where TLanes : struct, IFloatLanes<TLanes>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Apply<TRule>(in TRule rule)
        where TRule : struct, IUpdateRule<TLanes>
    {
        RuleState<TLanes> state = default;
        for (int i = start; i < end; i += TLanes.Count)
        {
            if (TRule.StateCount > 0)
                state.First = TLanes.Load(buffers.First + i);
            if (TRule.StateCount > 1)
                state.Second = TLanes.Load(buffers.Second + i);
            if (TRule.StateCount > 2)
                state.Third = TLanes.Load(buffers.Third + i);

            rule.Update(TLanes.Load(buffers.Weights + i), TLanes.Load(buffers.Gradient + i), ref state).Store(buffers.Weights + i);

            if (TRule.StateCount > 0)
                state.First.Store(buffers.First + i);
            if (TRule.StateCount > 1)
                state.Second.Store(buffers.Second + i);
            if (TRule.StateCount > 2)
                state.Third.Store(buffers.Third + i);
        }
    }
}
