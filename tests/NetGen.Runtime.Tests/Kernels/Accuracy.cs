using NetGen.Kernels;

namespace NetGen.Tests.Kernels;

/// <summary>Sweeps over the whole float range.</summary>
internal static unsafe class Accuracy
{
    /// <summary>A prime, so that the stride visits every exponent with ever different mantissas.</summary>
    private const uint Stride = 6007;

    private const int Neighbours = 300;

    private static readonly float[] Special =
    [
        0f, float.Epsilon, 1.1754942e-38f, 1.17549435e-38f, 1e-30f, 1e-8f, 5.9604645e-8f, 1e-4f, 0.25f, 0.34657359f, 0.5f, 0.70710677f, 0.7853982f, 0.92f, 1f, 1.4142135f, 1.5707964f, 2f,
        3.1415927f, 4f, 4.712389f, 6.2831855f, 7.905311f, 9.01f, 17.33f, 18f, 80f, 87.33654f, 88.37626f, 88.72283f, 89f, 103.27892f, 103.97208f, 104f, 1000f, 100000f, 1048576f, 16777216f, float.MaxValue, float.PositiveInfinity, float.NaN,
    ];

    /// <summary>Numbers from everywhere: a stride through all bit patterns, and runs of neighbours about the special points.</summary>
    public static float[] Arguments(uint stride = Stride)
    {
        var arguments = new List<float>();
        for (ulong bits = 0; bits <= uint.MaxValue; bits += stride)
            arguments.Add(BitConverter.UInt32BitsToSingle((uint)bits));
        foreach (float point in Special)
            for (int step = -Neighbours; step <= Neighbours; step++)
            {
                float near = BitConverter.Int32BitsToSingle(BitConverter.SingleToInt32Bits(point) + step);
                arguments.Add(near);
                arguments.Add(-near);
            }

        while (arguments.Count % SampleBlocks.Lanes != 0)
            arguments.Add(float.NaN);
        return [.. arguments];
    }

    /// <summary>The function of every argument, computed in one kind of lane.</summary>
    public static float[] Compute<TFunction, TLanes>(float[] arguments)
        where TFunction : ILaneFunction
        where TLanes : struct, IFloatLanes<TLanes>
    {
        float[] results = new float[arguments.Length];
        fixed (float* x = arguments, y = results)
            for (int i = 0; i < arguments.Length; i += TLanes.Count)
                TFunction.Of(TLanes.Load(x + i)).Store(y + i);
        return results;
    }

    /// <summary>How far a float is from the truth, in floats' spacings at the truth.</summary>
    public static double Ulps(float actual, double expected)
    {
        float rounded = (float)expected;
        if (actual == rounded || (float.IsNaN(actual) && float.IsNaN(rounded)))
            return 0;
        if (!float.IsFinite(actual) || !float.IsFinite(rounded))
            return double.PositiveInfinity;
        int exponent = Math.Max(Math.ILogB(expected), -126);
        return Math.Abs(actual - expected) / Math.ScaleB(1, exponent - 23);
    }
}
