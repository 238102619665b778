namespace NetGen.Generator.Tests.Truth;

/// <summary>A convolution as values.</summary>
internal sealed record DeclaredConvolution(int Channels, int KernelHeight, int KernelWidth, int Stride, bool IsSame, int Zeros, bool HasBias, ActivationUnderTest Function) : PictureLayer
{
    public override ActivationUnderTest Activation => Function;

    public override string Attribute => FormattableString.Invariant(
        $"Conv2D{Text(Function)}({Channels}, {KernelHeight}, {KernelWidth}, Stride = {Stride}, Padding = Padding.{(IsSame ? "Same" : "Valid")}, Zeros = {Zeros}, Bias = {(HasBias ? "true" : "false")})");

    public override int[] Output(int[] input) => [Channels, Axis(input[1], KernelHeight).Outputs, Axis(input[2], KernelWidth).Outputs];

    public override int ParameterCount(int[] input) => Channels * (input[0] * KernelHeight * KernelWidth + (HasBias ? 1 : 0));

    public override double ParameterScale(int[] input) => 1.5 / Math.Sqrt(input[0] * KernelHeight * KernelWidth);

    public override double[] Forward(PictureCall call)
    {
        double[] sums = new double[Output(call.Shape).Aggregate((a, b) => a * b)];
        for (int i = 0; HasBias && i < sums.Length; i++)
            sums[i] = call.Parameters[call.Parameters.Length - Channels + i / (sums.Length / Channels)];
        ForEach(call.Shape, (output, input, weight) => sums[output] += call.Input[input] * call.Parameters[weight]);
        return sums;
    }

    public override double[] Backward(PictureCall call, double[] deltas, Span<double> gradient)
    {
        double[] back = new double[call.Input.Length], own = new double[gradient.Length];
        ForEach(call.Shape, (output, input, weight) =>
        {
            back[input] += deltas[output] * call.Parameters[weight];
            own[weight] += deltas[output] * call.Input[input];
        });
        for (int i = 0; HasBias && i < deltas.Length; i++)
            own[own.Length - Channels + i / (deltas.Length / Channels)] += deltas[i];
        for (int i = 0; i < own.Length; i++)
            gradient[i] += own[i];
        return back;
    }

    /// <summary>Every product of the sums: which output, which input, which weight.</summary>
    private void ForEach(int[] shape, Action<int, int, int> product)
    {
        var (rows, columns) = (Axis(shape[1], KernelHeight), Axis(shape[2], KernelWidth));
        for (int output = 0; output < Channels * rows.Outputs * columns.Outputs; output++)
        {
            int channel = output / (rows.Outputs * columns.Outputs), row = output / columns.Outputs % rows.Outputs, column = output % columns.Outputs;
            for (int place = 0; place < shape[0] * KernelHeight * KernelWidth; place++)
            {
                int source = place / (KernelHeight * KernelWidth), y = row * Stride + place / KernelWidth % KernelHeight - rows.Before, x = column * Stride + place % KernelWidth - columns.Before;
                if (y >= 0 && y < shape[1] && x >= 0 && x < shape[2])
                    product(output, (source * shape[1] + y) * shape[2] + x, channel * shape[0] * KernelHeight * KernelWidth + place);
            }
        }
    }

    private (int Outputs, int Before) Axis(int size, int kernel)
    {
        if (!IsSame)
            return ((size + 2 * Zeros - kernel) / Stride + 1, Zeros);
        int outputs = (int)Math.Ceiling(size / (double)Stride);
        return (outputs, Math.Max((outputs - 1) * Stride + kernel - size, 0) / 2);
    }
}
