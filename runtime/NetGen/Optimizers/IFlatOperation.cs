using NetGen.Kernels;

namespace NetGen;

/// <summary>Something done to each element of flat float buffers, whatever the width of the lanes.</summary>
internal interface IFlatOperation
{
    /// <summary>Does the elements from <paramref name="start"/> to before <paramref name="end"/>, a whole number of lane-fulls.</summary>
    void Run<TLanes>(int start, int end)
        where TLanes : struct, IFloatLanes<TLanes>;
}
