using System.Runtime.CompilerServices;
using NetGen.Kernels;

namespace NetGen.Tests.Kernels;

/// <summary>One function over lanes, for every kind of lane.</summary>
internal interface ILaneFunction
{
    static abstract TLanes Of<TLanes>(TLanes x)
        where TLanes : struct, IFloatLanes<TLanes>;
}

internal readonly struct ExpFunction : ILaneFunction
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Of<TLanes>(TLanes x)
        where TLanes : struct, IFloatLanes<TLanes> => LaneMath.Exp(x);
}

internal readonly struct ExpM1Function : ILaneFunction
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Of<TLanes>(TLanes x)
        where TLanes : struct, IFloatLanes<TLanes> => LaneMath.ExpM1(x);
}

internal readonly struct LogFunction : ILaneFunction
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Of<TLanes>(TLanes x)
        where TLanes : struct, IFloatLanes<TLanes> => LaneMath.Log(x);
}

internal readonly struct Log1PFunction : ILaneFunction
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Of<TLanes>(TLanes x)
        where TLanes : struct, IFloatLanes<TLanes> => LaneMath.Log1P(x);
}

internal readonly struct TanhFunction : ILaneFunction
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Of<TLanes>(TLanes x)
        where TLanes : struct, IFloatLanes<TLanes> => LaneMath.Tanh(x);
}

internal readonly struct SigmoidFunction : ILaneFunction
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Of<TLanes>(TLanes x)
        where TLanes : struct, IFloatLanes<TLanes> => LaneMath.Sigmoid(x);
}

internal readonly struct SoftplusFunction : ILaneFunction
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Of<TLanes>(TLanes x)
        where TLanes : struct, IFloatLanes<TLanes> => LaneMath.Softplus(x);
}

internal readonly struct LogCoshFunction : ILaneFunction
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Of<TLanes>(TLanes x)
        where TLanes : struct, IFloatLanes<TLanes> => LaneMath.LogCosh(x);
}

internal readonly struct SinFunction : ILaneFunction
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Of<TLanes>(TLanes x)
        where TLanes : struct, IFloatLanes<TLanes> => LaneMath.Sin(x);
}

internal readonly struct CosFunction : ILaneFunction
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Of<TLanes>(TLanes x)
        where TLanes : struct, IFloatLanes<TLanes> => LaneMath.Cos(x);
}

internal readonly struct ErfFunction : ILaneFunction
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Of<TLanes>(TLanes x)
        where TLanes : struct, IFloatLanes<TLanes> => LaneMath.Erf(x);
}
