namespace NetGen.Generator.Tests.Truth;

/// <summary>
/// What a declaration means, computed the plain way: one sample after the other, loops over layers, units and inputs, parameters in PyTorch's order.
/// </summary>
internal sealed class Interpreter(DeclaredNetwork network, double[] parameters)
{
    private readonly double[] _gradient = new double[parameters.Length];

    /// <summary>How near the nearest kink came to any number on the way.</summary>
    public double Margin { get; private set; } = double.PositiveInfinity;

    public double[] Predict(double[] inputs) =>
        [.. inputs.Chunk(network.SampleSize).SelectMany(sample => Forward(sample, -1).Dense[^1].Outputs)];

    /// <summary>The mean loss in inference mode.</summary>
    public double Loss(double[] inputs, double[] targets)
    {
        var losses = inputs.Chunk(network.SampleSize).Zip(targets.Chunk(network.Outputs), (input, target) => LossOf(Forward(input, -1).Dense[^1], target, out _)).ToList();
        return losses.Sum() / (network.Loss.Apply is null ? losses.Count : (double)losses.Count * network.Outputs);
    }

    /// <summary>The mean loss in training mode and its gradient.</summary>
    public (double Loss, double[] Gradient) LossAndGradient(double[] inputs, double[] targets)
    {
        Array.Clear(_gradient);
        int samples = inputs.Length / network.SampleSize;
        double divisor = network.Loss.Apply is null ? samples : (double)samples * network.Outputs, total = 0;
        foreach (var (sample, (input, target)) in inputs.Chunk(network.SampleSize).Zip(targets.Chunk(network.Outputs)).Index())
        {
            var passes = Forward(input, sample);
            total += LossOf(passes.Dense[^1], target, out double[] outputGradient);
            Backward(passes, [.. outputGradient.Select(slope => slope / divisor)]);
        }

        return (total / divisor, _gradient);
    }

    /// <summary>The gradient from the outputs' own, summed over samples.</summary>
    public double[] Backward(double[] inputs, double[] outputGradients)
    {
        Array.Clear(_gradient);
        foreach (var (sample, (input, gradient)) in inputs.Chunk(network.SampleSize).Zip(outputGradients.Chunk(network.Outputs)).Index())
            Backward(Forward(input, sample), gradient);
        return _gradient;
    }

    /// <param name="sample">Numbers of the network's input.</param>
    /// <param name="place">The sample's place in the batch; −1 where nothing is trained.</param>
    private NetworkPass Forward(double[] sample, int place)
    {
        var (front, input) = network.Front?.Forward(sample, parameters, place) ?? ([], sample);
        Margin = Math.Min(Margin, front.Select(pass => pass.Margin).DefaultIfEmpty(double.PositiveInfinity).Min());
        var (entered, passes) = (input, new List<LayerPass>());
        int start = network.Front?.ParameterCount ?? 0;
        foreach (var layer in network.Layers)
        {
            double[] sums = Sums(layer, start, input);
            passes.Add(layer.Activation.Apply is { } apply ? Activate(sums, apply) : new(Softmax(sums), [], start));
            passes[^1] = passes[^1] with { Start = start };
            start += layer.Units * input.Length + (layer.HasBias ? layer.Units : 0);
            input = passes[^1].Outputs;
        }

        return new(front, entered, passes);
    }

    private double[] Sums(DeclaredLayer layer, int start, double[] input)
    {
        double[] sums = new double[layer.Units];
        for (int unit = 0; unit < layer.Units; unit++)
        {
            for (int i = 0; i < input.Length; i++)
                sums[unit] += parameters[start + unit * input.Length + i] * input[i];
            if (layer.HasBias)
                sums[unit] += parameters[start + layer.Units * input.Length + unit];
        }

        return sums;
    }

    private LayerPass Activate(double[] sums, Func<Dual, Dual> apply)
    {
        Dual[] values = [.. sums.Select(sum => apply(Dual.Variable(sum)))];
        Margin = Math.Min(Margin, values.Min(value => value.Margin));
        return new([.. values.Select(value => value.Value)], [.. values.Select(value => value.Slope)], 0);
    }

    private static double[] Softmax(double[] sums)
    {
        double largest = sums.Max();
        double[] exponentials = [.. sums.Select(sum => Math.Exp(sum - largest))];
        return [.. exponentials.Select(exponential => exponential / exponentials.Sum())];
    }

    private double LossOf(LayerPass last, double[] target, out double[] outputGradient)
    {
        if (network.Loss.Apply is { } apply)
        {
            Dual[] losses = [.. last.Outputs.Zip(target, (y, t) => apply(Dual.Variable(y), t))];
            Margin = Math.Min(Margin, losses.Min(loss => loss.Margin));
            outputGradient = [.. losses.Select(loss => loss.Slope)];
            return losses.Sum(loss => loss.Value);
        }

        bool isOfLogits = network.Loss != LossUnderTest.CrossEntropy;
        double[] probabilities = isOfLogits ? Softmax(last.Outputs) : last.Outputs;
        outputGradient = isOfLogits
            ? [.. probabilities.Zip(target, (p, t) => p * target.Sum() - t)]
            : [.. probabilities.Zip(target, (p, t) => -t / p)];
        return -probabilities.Zip(target, (p, t) => t * Math.Log(p)).Sum();
    }

    private void Backward(NetworkPass whole, double[] outputGradient)
    {
        var passes = whole.Dense;
        for (int index = passes.Count - 1; index >= 0; index--)
        {
            var pass = passes[index];
            double[] entered = index == 0 ? whole.Entered : passes[index - 1].Outputs;
            double[] deltas = pass.Slopes.Length == 0 ? ThroughSoftmax(pass.Outputs, outputGradient) : [.. outputGradient.Zip(pass.Slopes, (gradient, slope) => gradient * slope)];
            double[] inputGradient = new double[entered.Length];
            for (int unit = 0; unit < deltas.Length; unit++)
            {
                for (int i = 0; i < entered.Length; i++)
                {
                    int weight = pass.Start + unit * entered.Length + i;
                    _gradient[weight] += deltas[unit] * entered[i];
                    inputGradient[i] += deltas[unit] * parameters[weight];
                }

                if (network.Layers[index].HasBias)
                    _gradient[pass.Start + deltas.Length * entered.Length + unit] += deltas[unit];
            }

            outputGradient = inputGradient;
        }

        PictureFront.Backward(whole.Front, outputGradient, _gradient);
    }

    private static double[] ThroughSoftmax(double[] probabilities, double[] gradient)
    {
        double mean = probabilities.Zip(gradient, (p, g) => p * g).Sum();
        return [.. probabilities.Zip(gradient, (p, g) => p * (g - mean))];
    }

    /// <summary>One sample's way: through what stands before the dense layers, what enters the first of them, and their own passes.</summary>
    private sealed record NetworkPass(List<PicturePass> Front, double[] Entered, List<LayerPass> Dense);

    /// <summary>A layer's outputs for one sample, its activation's slopes (none for softmax), and where its parameters start.</summary>
    private sealed record LayerPass(double[] Outputs, double[] Slopes, int Start);
}
