namespace NetGen.Generator.Tests.Truth;

/// <summary>What stands between a picture and the dense layers.</summary>
/// <param name="Shape">Channels, height and width of the input.</param>
/// <param name="Layers">In the order in which data flows; a vector leaves.</param>
internal sealed record PictureFront(int[] Shape, IReadOnlyList<PictureLayer> Layers)
{
    public int Outputs => Shapes().Last()[0];

    public int ParameterCount => Layers.Zip(Shapes(), (layer, shape) => layer.ParameterCount(shape)).Sum();

    /// <summary>The attributes of input and layers.</summary>
    public string Source => $"[Input({string.Join(", ", Shape)})]\n{string.Concat(Layers.Select(layer => $"[{layer.Attribute}]\n"))}";

    /// <summary>Numbers of which the networks' own stay moderate.</summary>
    public IEnumerable<float> RandomParameters(SeededRandom random) => Layers.Zip(Shapes()).SelectMany(layer =>
        Enumerable.Range(0, layer.First.ParameterCount(layer.Second)).Select(_ => (float)((2 * random.NextDouble() - 1) * layer.First.ParameterScale(layer.Second))).ToList());

    /// <summary>Each layer's call, and what leaves the last.</summary>
    public (List<PicturePass> Passes, double[] Outputs) Forward(double[] input, double[] parameters, int sample)
    {
        var passes = new List<PicturePass>();
        int start = 0;
        foreach (var (index, (layer, shape)) in Layers.Zip(Shapes()).Index())
        {
            int count = layer.ParameterCount(shape);
            var call = new PictureCall(shape, input, parameters[start..(start + count)], index, sample);
            Dual[] values = [.. layer.Forward(call).Select(sum => layer.Activation.Apply!(Dual.Variable(sum)))];
            passes.Add(new(layer, call, values, start));
            input = [.. values.Select(value => value.Value)];
            start += count;
        }

        return (passes, input);
    }

    public static void Backward(List<PicturePass> passes, double[] outputGradient, Span<double> gradient)
    {
        foreach (var pass in Enumerable.Reverse(passes))
        {
            double[] deltas = [.. outputGradient.Zip(pass.Values, (slope, value) => slope * value.Slope)];
            outputGradient = pass.Layer.Backward(pass.Call, deltas, gradient.Slice(pass.Start, pass.Call.Parameters.Length));
        }
    }

    /// <summary>The shape before each layer, and the one after the last.</summary>
    private List<int[]> Shapes()
    {
        var shapes = new List<int[]> { Shape };
        foreach (var layer in Layers)
            shapes.Add(layer.Output(shapes[^1]));
        return shapes;
    }
}

/// <summary>A layer's numbers for one sample.</summary>
internal sealed record PicturePass(PictureLayer Layer, PictureCall Call, Dual[] Values, int Start)
{
    public double Margin => Math.Min(Layer.Margin(Call), Values.Min(value => value.Margin));
}
