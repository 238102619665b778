namespace NetGen.Generator.Tests.Truth;

/// <summary>A layer norm as values. Its way back is the derivative of the whole formula, element by element.</summary>
internal sealed record DeclaredLayerNorm(double Epsilon, ActivationUnderTest Function) : PictureLayer
{
    public override ActivationUnderTest Activation => Function;

    public override string Attribute => $"LayerNorm{Text(Function)}(Epsilon = {Text(Epsilon)})";

    public override int[] Output(int[] input) => input;

    public override int ParameterCount(int[] input) => 2 * input.Aggregate((a, b) => a * b);

    public override double[] Forward(PictureCall call) =>
        [.. Normal(call).Select((normal, i) => normal * call.Parameters[i] + call.Parameters[call.Input.Length + i])];

    public override double[] Backward(PictureCall call, double[] deltas, Span<double> gradient)
    {
        int count = call.Input.Length;
        double[] normal = Normal(call), back = new double[count];
        double inverse = 1 / Math.Sqrt(Variance(call) + Epsilon);
        for (int i = 0; i < count; i++)
        {
            gradient[i] += deltas[i] * normal[i];
            gradient[count + i] += deltas[i];
            for (int j = 0; j < count; j++)
                back[j] += deltas[i] * call.Parameters[i] * inverse * ((i == j ? 1 : 0) - 1d / count - normal[i] * normal[j] / count);
        }

        return back;
    }

    /// <summary>A sample of all but equal numbers is blown up by 1/√ε, and its rounding with it.</summary>
    public override double Margin(PictureCall call) => Variance(call) < 1e-2 ? 0 : double.PositiveInfinity;

    private double[] Normal(PictureCall call)
    {
        double mean = call.Input.Average(), deviation = Math.Sqrt(Variance(call) + Epsilon);
        return [.. call.Input.Select(x => (x - mean) / deviation)];
    }

    private static double Variance(PictureCall call)
    {
        double mean = call.Input.Average();
        return call.Input.Average(x => (x - mean) * (x - mean));
    }
}
