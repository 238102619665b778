namespace NetGen;

/// <summary>A network's mean loss on fixed samples as a function of its parameters, in double.</summary>
internal sealed class NetworkLoss(INetwork network, ReadOnlySpan<float> inputs, ReadOnlySpan<float> targets)
{
    private readonly double[] _inputs = Widen(inputs);
    private readonly double[] _targets = Widen(targets);

    /// <summary>The network's present parameters in storage order, a copy.</summary>
    public double[] Parameters() => Widen(network.Parameters);

    /// <summary>The loss.</summary>
    public double Value(ReadOnlySpan<double> parameters) => network.LossDouble(parameters, _inputs, _targets);

    /// <summary>Its gradient.</summary>
    public void Gradient(ReadOnlySpan<double> parameters, Span<double> gradient) => network.GradientDouble(parameters, _inputs, _targets, gradient);

    private static double[] Widen(ReadOnlySpan<float> numbers)
    {
        var wide = new double[numbers.Length];
        for (int i = 0; i < wide.Length; i++)
            wide[i] = numbers[i];
        return wide;
    }
}
