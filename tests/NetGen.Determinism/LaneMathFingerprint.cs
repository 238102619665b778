using NetGen.Kernels;

namespace NetGen.Determinism;

/// <summary>The elementary functions over numbers of every size, in the widest lanes that the process has.</summary>
internal static unsafe class LaneMathFingerprint
{
    private const int Points = 1 << 16;

    public static string Compute()
    {
        float[] results = new float[Points * 11];
        fixed (float* target = results)
        {
            if (Lanes512.IsSupported)
                Fill<Lanes512>(target);
            else if (Lanes256.IsSupported)
                Fill<Lanes256>(target);
            else if (Lanes128.IsSupported)
                Fill<Lanes128>(target);
            else
                Fill<ScalarLane>(target);
        }

        // Which of the many NaNs an operation gives is the processor's choice.
        for (int i = 0; i < results.Length; i++)
            if (float.IsNaN(results[i]))
                results[i] = float.NaN;
        return Fingerprint.Of(results);
    }

    private static void Fill<TLanes>(float* target)
        where TLanes : struct, IFloatLanes<TLanes>
    {
        float[] points = new float[Points];
        for (int i = 0; i < Points; i++)
            points[i] = BitConverter.Int32BitsToSingle(i << 16); // Every sign and exponent, and the first bits of every mantissa.
        fixed (float* source = points)
        {
            for (int i = 0; i < Points; i += TLanes.Count, target += TLanes.Count)
            {
                var x = TLanes.Load(source + i);
                TLanes[] values =
                [
                    LaneMath.Exp(x), LaneMath.ExpM1(x), LaneMath.Log(x), LaneMath.Log1P(x), LaneMath.Tanh(x), LaneMath.Sigmoid(x),
                    LaneMath.Softplus(x), LaneMath.LogCosh(x), LaneMath.Sin(x), LaneMath.Cos(x), LaneMath.Erf(x),
                ];
                for (int function = 0; function < values.Length; function++)
                    values[function].Store(target + function * Points);
            }
        }
    }
}
