using NetGen.Kernels;

namespace NetGen;

/// <summary>A choice of lanes in which flat operations run.</summary>
internal interface ILaneWidth
{
    /// <summary>Runs the operation over the elements 0 to <paramref name="length"/> − 1.</summary>
    void Run<TOperation>(int length, in TOperation operation)
        where TOperation : struct, IFlatOperation;
}

/// <summary>These lanes, and the rest one by one; the bits are the same in any lanes.</summary>
internal readonly struct LanesOf<TLanes> : ILaneWidth
    where TLanes : struct, IFloatLanes<TLanes>
{
    /// <inheritdoc/>
    public void Run<TOperation>(int length, in TOperation operation)
        where TOperation : struct, IFlatOperation
    {
        int whole = length - length % TLanes.Count;
        operation.Run<TLanes>(0, whole);
        if (whole < length)
            operation.Run<ScalarLane>(whole, length);
    }
}

/// <summary>The widest lanes of this processor.</summary>
internal readonly struct WidestLanes : ILaneWidth
{
    /// <inheritdoc/>
    public void Run<TOperation>(int length, in TOperation operation)
        where TOperation : struct, IFlatOperation
    {
        if (Lanes512.IsSupported)
            default(LanesOf<Lanes512>).Run(length, operation);
        else if (Lanes256.IsSupported)
            default(LanesOf<Lanes256>).Run(length, operation);
        else if (Lanes128.IsSupported)
            default(LanesOf<Lanes128>).Run(length, operation);
        else
            default(LanesOf<ScalarLane>).Run(length, operation);
    }
}
