using System.Text.Json;

namespace NetGen.Tests.Truth;

/// <summary>Activations of generated code against libtorch's at every golden point, kinks included.</summary>
public sealed class GoldenActivationTests
{
    // In the order of the file, whose entries of one name differ in their parameters.
    private static readonly INetwork[] s_units =
    [
        new IdentityUnit(), new ReLUUnit(), new LeakyReLUUnit(), new SteeperLeakyReLUUnit(), new ReLU6Unit(), new ELUUnit(), new HalfELUUnit(), new SELUUnit(), new CELUUnit(),
        new GELUUnit(), new GELUTanhUnit(), new SiLUUnit(), new MishUnit(), new SoftplusUnit(), new SharpSoftplusUnit(), new SigmoidUnit(), new LogSigmoidUnit(), new TanhUnit(),
        new HardTanhUnit(), new HardSigmoidUnit(), new HardSwishUnit(), new SoftsignUnit(), new TanhShrinkUnit(), new ExponentialUnit(),
    ];

    public static TheoryData<int, string> Units => [.. s_units.Select((unit, index) => new TheoryDataRow<int, string>(index, unit.Info.Layers[0].Activation))];

    [Theory, MemberData(nameof(Units))]
    public void Values_and_slopes_are_libtorchs(int index, string activation)
    {
        JsonElement golden = Golden.Read("activations.json").GetProperty("activations")[index];
        INetwork unit = s_units[index];
        unit.ImportParameters([1, 0]);
        double[] points = Golden.Numbers(golden, "x"), y = Golden.Numbers(golden, "y"), dy = Golden.Numbers(golden, "dy");
        double[] floatY = Golden.Numbers(golden, "y_float32"), floatDy = Golden.Numbers(golden, "dy_float32");
        float[] outputs = new float[points.Length], gradient = new float[2];
        unit.Predict(Near.Floats(points), outputs);
        for (int i = 0; i < points.Length; i++)
        {
            // Formulas such as x·tanh(…) multiply what tanh's approximation leaves by x.
            double tolerance = 2e-6 + 1e-7 * Math.Abs(points[i]);
            Near.One(floatY[i], outputs[i], tolerance, $"{activation} at {points[i]:R}");
            unit.Backward([(float)points[i]], [1], gradient);
            Near.One(floatDy[i], gradient[1], tolerance, $"slope of {activation} at {points[i]:R}");
            InDouble(unit, points[i], y[i], dy[i], activation);
        }
    }

    /// <summary>A target 0.5 below the output makes the squared error's slope 1.</summary>
    private static void InDouble(INetwork unit, double x, double y, double dy, string activation)
    {
        double[] output = new double[1], gradient = new double[2];
        unit.PredictDouble([1, 0], [x], output);
        Near.One(y, output[0], 1e-12, $"{activation} in double at {x:R}");
        unit.GradientDouble([1, 0], [x], [output[0] - 0.5], gradient);
        Near.One(dy, gradient[1], 1e-12, $"slope of {activation} in double at {x:R}");
    }
}
