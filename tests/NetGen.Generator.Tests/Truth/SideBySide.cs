namespace NetGen.Generator.Tests.Truth;

/// <summary>Runs a network of generated code beside the <see cref="Interpreter"/> and says where they part.</summary>
internal sealed class SideBySide
{
    /// <summary>Between two computations in double that add up in different orders.</summary>
    private const double DoubleTolerance = 1e-9;

    /// <summary>Between float and double, through up to five layers.</summary>
    private const double FloatTolerance = 2e-4;

    private readonly DeclaredNetwork _declared;
    private readonly INetwork _network;
    private readonly int[] _storagePlaces;
    private readonly float[] _inputs;
    private readonly float[] _targets;
    private readonly double[] _storage;
    private readonly Interpreter _interpreter;

    public SideBySide(DeclaredNetwork declared, INetwork network, int samples, ulong seed)
    {
        _declared = declared;
        _network = network;
        var random = new SeededRandom(seed);
        float[] standard = RandomParameters(random);
        _network.ImportParameters(standard);
        _storagePlaces = StoragePlaces();
        _storage = [.. _network.Parameters.ToArray().Select(value => (double)value)];
        _interpreter = new(declared, [.. standard.Select(value => (double)value)]);
        _inputs = Fill(new float[samples * declared.SampleSize], random);
        _targets = Targets(samples, random);
    }

    /// <summary>Where a kink is so near that rounding decides on which side a number falls, slopes differ rightly.</summary>
    public bool IsNearKink { get; private set; }

    /// <summary>Every difference that rounding does not explain.</summary>
    public IEnumerable<string> Differences()
    {
        double[] inputs = [.. _inputs.Select(value => (double)value)], targets = [.. _targets.Select(value => (double)value)];
        double[] outputs = _interpreter.Predict(inputs);
        double loss = _interpreter.Loss(inputs, targets);
        var (trainingLoss, gradient) = _interpreter.LossAndGradient(inputs, targets);
        IsNearKink = _interpreter.Margin < 1e-5;
        return [.. InDouble(inputs, targets, outputs, loss, trainingLoss, gradient), .. InFloat(inputs, outputs, loss, trainingLoss, gradient)];
    }

    private IEnumerable<string> InDouble(double[] inputs, double[] targets, double[] outputs, double loss, double trainingLoss, double[] gradient)
    {
        double[] predicted = new double[outputs.Length], slopes = new double[gradient.Length];
        _network.PredictDouble(_storage, inputs, predicted);
        yield return Difference("PredictDouble", predicted, outputs, DoubleTolerance);
        yield return Difference("LossDouble", [_network.LossDouble(_storage, inputs, targets)], [loss], DoubleTolerance);
        yield return Difference("GradientDouble's loss", [_network.GradientDouble(_storage, inputs, targets, slopes)], [trainingLoss], DoubleTolerance);
        if (!IsNearKink)
            yield return Difference("GradientDouble", InStandardOrder(slopes), gradient, DoubleTolerance);
    }

    private IEnumerable<string> InFloat(double[] inputs, double[] outputs, double loss, double trainingLoss, double[] gradient)
    {
        float[] predicted = new float[outputs.Length], slopes = new float[gradient.Length], standard = new float[gradient.Length];
        _network.Predict(_inputs, predicted);
        yield return Difference("Predict", predicted, outputs, FloatTolerance);
        yield return Difference("Loss", [_network.Loss(_inputs, _targets)], [loss], FloatTolerance);
        yield return Difference("LossAndGradient's loss", [_network.LossAndGradient(_inputs, _targets, slopes)], [trainingLoss], FloatTolerance);
        if (IsNearKink)
            yield break;
        _network.ToStandardOrder(slopes, standard);
        yield return Difference("LossAndGradient", standard, gradient, FloatTolerance);

        float[] outputGradients = Fill(new float[outputs.Length], new SeededRandom(1));
        _network.Backward(_inputs, outputGradients, slopes);
        _network.ToStandardOrder(slopes, standard);
        yield return Difference("Backward", standard, _interpreter.Backward(inputs, [.. outputGradients.Select(value => (double)value)]), FloatTolerance);
    }

    private static string Difference(string what, IEnumerable<float> actual, double[] expected, double tolerance) =>
        Difference(what, [.. actual.Select(value => (double)value)], expected, tolerance);

    /// <summary>Empty where all is well. The scale is the largest number's: what cancels has the rounding of what it was made of.</summary>
    private static string Difference(string what, double[] actual, double[] expected, double tolerance)
    {
        double allowed = tolerance * Math.Max(expected.Max(Math.Abs), 1e-3);
        for (int i = 0; i < expected.Length; i++)
        {
            if (!(Math.Abs(actual[i] - expected[i]) <= allowed))
                return $"{what}[{i}] is {actual[i]:R} and should be {expected[i]:R} to {allowed:G2}";
        }

        return "";
    }

    private double[] InStandardOrder(double[] storage) => [.. _storagePlaces.Select(place => storage[place])];

    /// <summary>Where each parameter of PyTorch's order is stored: numbers up to 2²⁴ are exact in float.</summary>
    private int[] StoragePlaces()
    {
        float[] places = new float[_network.ParameterCount];
        _network.ToStandardOrder([.. Enumerable.Range(0, places.Length).Select(place => (float)place)], places);
        return [.. places.Select(place => (int)place)];
    }

    private float[] RandomParameters(SeededRandom random)
    {
        var parameters = new List<float>(_declared.Front?.RandomParameters(random) ?? []);
        int entering = _declared.Inputs;
        foreach (var layer in _declared.Layers)
        {
            float scale = 1.5f / MathF.Sqrt(entering);
            parameters.AddRange(Fill(new float[layer.Units * entering], random).Select(value => value * scale));
            if (layer.HasBias)
                parameters.AddRange(Fill(new float[layer.Units], random).Select(value => value / 2));
            entering = layer.Units;
        }

        return [.. parameters];
    }

    private float[] Targets(int samples, SeededRandom random)
    {
        float[] targets = Fill(new float[samples * _declared.Outputs], random);
        return _declared.Loss.Targets switch
        {
            TargetKind.Sign => [.. targets.Select(value => value < 0 ? -1f : 1f)],
            TargetKind.Value => targets,
            _ => [.. targets.Select(value => (value + 1) / 2)],
        };
    }

    private static float[] Fill(float[] values, SeededRandom random)
    {
        for (int i = 0; i < values.Length; i++)
            values[i] = 2 * random.NextSingle() - 1;
        return values;
    }
}
