using NetGen.Kernels;

namespace NetGen.Generator.Tests.Truth;

/// <summary>A dropout as values, at the seed and step of a new network.</summary>
internal sealed record DeclaredDropout(double Rate) : PictureLayer
{
    public override string Attribute => $"Dropout({Text(Rate)})";

    public override int[] Output(int[] input) => input;

    public override double[] Forward(PictureCall call) => [.. call.Input.Zip(Mask(call), (x, factor) => x * factor)];

    public override double[] Backward(PictureCall call, double[] deltas, Span<double> gradient) => [.. deltas.Zip(Mask(call), (delta, factor) => delta * factor)];

    private double[] Mask(PictureCall call)
    {
        double[] mask = new double[call.Input.Length];
        if (call.Sample < 0)
            Array.Fill(mask, 1);
        else
            DropoutMask.Draw(DropoutMask.Key(0, 0), call.Layer, call.Sample, Rate, mask);
        return mask;
    }
}

/// <summary>A flattening as values.</summary>
internal sealed record DeclaredFlatten : PictureLayer
{
    public override string Attribute => "Flatten";

    public override int[] Output(int[] input) => [input.Aggregate((a, b) => a * b)];

    public override double[] Forward(PictureCall call) => call.Input;

    public override double[] Backward(PictureCall call, double[] deltas, Span<double> gradient) => deltas;
}
