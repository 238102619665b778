namespace NetGen;

/// <summary>Asks a copy of a network what its layers do on some of the training's samples, at any moment of the training.</summary>
internal sealed class LayerWatch
{
    private const int MostSamples = 128;
    private const int FewestSamples = 8;

    /// <summary>Multiply-adds that a moment may take.</summary>
    private const double Affordable = 5e7;

    /// <summary>A unit whose answers differ less is dead.</summary>
    private const float SmallestChange = 1e-6f;

    /// <summary>How near to its bounds, as a share of the way between them, an activation is saturated.</summary>
    private const float Margin = 0.01f;

    /// <summary>The share of samples for which a saturated unit is at its bounds.</summary>
    private const double MostlySaturated = 0.95;

    private readonly INetwork _network;
    private readonly UnitValues? _units;
    private readonly float[] _inputs;
    private readonly double[] _inputsDouble;
    private readonly float[] _targets;

    public LayerWatch(INetwork network, Dataset data)
    {
        _network = network.Clone();
        _units = UnitProbe.CanAsk(network) ? new(_network) : null;
        long units = network.Info.Layers.Sum(layer => (long)layer.OutputShape[^1]);
        int samples = Math.Min(data.Count, (int)Math.Clamp(Affordable / (units * network.Info.MultiplyAdds), FewestSamples, MostSamples));
        _inputs = [.. data.Features[..(samples * data.FeatureSize)]];
        _targets = [.. data.Targets[..(samples * data.TargetSize)]];
        _inputsDouble = [.. _inputs.Select(value => (double)value)];
    }

    /// <summary>The bounds of an activation; null where it has none.</summary>
    public static (float Least, float Most)? BoundsOf(string activation) => activation switch
    {
        nameof(Tanh) or nameof(HardTanh) or nameof(Softsign) => (-1, 1),
        nameof(Sigmoid) or nameof(HardSigmoid) => (0, 1),
        _ => null,
    };

    /// <summary>What each layer does with parameters in PyTorch's order.</summary>
    public LayerMoment[] At(ReadOnlySpan<float> parameters)
    {
        _network.ImportParameters(parameters);
        float[] standard = new float[_network.ParameterCount], gradient = new float[_network.ParameterCount];
        _network.ExportParameters(standard);
        _network.LossAndGradient(_inputs, _targets, gradient);
        return [.. _network.Info.Layers.Select(layer => At(layer, standard, gradient))];
    }

    private LayerMoment At(LayerInfo layer, float[] standard, float[] gradient)
    {
        float[] own = [.. gradient.AsSpan(layer.Weights.Start, layer.Weights.Length), .. gradient.AsSpan(layer.Biases.Start, layer.Biases.Length)];
        if (_units == null)
            return new([], own, []);
        int units = layer.OutputShape[0], samples = _inputs.Length / _network.InputSize;
        var answers = new float[units * samples];
        var marks = new UnitMark[units];
        for (int unit = 0; unit < units; unit++)
        {
            Span<float> row = answers.AsSpan(unit * samples, samples);
            _units.Ask(standard, layer.Index, unit, _inputsDouble, row);
            marks[unit] = layer.Index == _network.Info.Layers.Count - 1 ? UnitMark.None : MarkOf(row, BoundsOf(layer.Activation));
        }

        return new(answers, own, marks);
    }

    private static UnitMark MarkOf(ReadOnlySpan<float> answers, (float Least, float Most)? bounds)
    {
        (float least, float most, int atBounds) = (float.PositiveInfinity, float.NegativeInfinity, 0);
        float margin = bounds is { } range ? Margin * (range.Most - range.Least) : 0;
        foreach (float answer in answers)
        {
            (least, most) = (MathF.Min(least, answer), MathF.Max(most, answer));
            if (bounds is { } ends && (answer < ends.Least + margin || answer > ends.Most - margin))
                atBounds++;
        }

        return atBounds >= MostlySaturated * answers.Length ? UnitMark.Saturated : most - least < SmallestChange ? UnitMark.Dead : UnitMark.None;
    }
}
