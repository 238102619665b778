namespace NetGen;

/// <summary>
/// What the units of a network of dense layers answer, whatever their activations are: in a copy of the parameters one unit alone is wired through the layers above it by a weight
/// so small that in double these act as straight lines, and two known inputs to that line tell its slope.
/// </summary>
internal sealed class UnitValues
{
    /// <summary>Its square is beyond double's rounding, itself far from it.</summary>
    private const float Gain = 1e-6f;

    /// <summary>Right of the rectifiers' kink, left of where the sigmoids are flat.</summary>
    private const float Bias = 0.5f;

    private readonly INetwork _network;
    private readonly LayerInfo[] _layers;
    private readonly float[] _standard;
    private readonly float[] _storage;
    private readonly double[] _wired;

    public UnitValues(INetwork network)
    {
        _network = network;
        _layers = [.. network.Info.Layers];
        (_standard, _storage, _wired) = (new float[network.ParameterCount], new float[network.ParameterCount], new double[network.ParameterCount]);
    }

    /// <summary>The answers of one unit.</summary>
    /// <param name="parameters">The network's, in PyTorch's order.</param>
    /// <param name="layer">The unit's layer.</param>
    /// <param name="unit">Its place in the layer.</param>
    /// <param name="inputs">[samples × the network's input size].</param>
    /// <param name="answers">[samples], overwritten.</param>
    public void Ask(ReadOnlySpan<float> parameters, int layer, int unit, ReadOnlySpan<double> inputs, Span<float> answers)
    {
        int outputs = _network.OutputSize;
        var rows = new double[answers.Length * outputs];
        if (layer == _layers.Length - 1)
        {
            Wire(parameters, layer, unit, 0, 0);
            _network.PredictDouble(_wired, inputs, rows);
            for (int i = 0; i < answers.Length; i++)
                answers[i] = (float)rows[i * outputs + unit];
            return;
        }

        ReadOnlySpan<double> one = inputs[.._network.InputSize];
        double rest = At(parameters, layer, unit, Bias, one), slope = (At(parameters, layer, unit, Bias + Gain, one) - rest) / (Bias + Gain - Bias);
        slope = slope == 0 || double.IsNaN(slope) ? 1 : slope;
        Wire(parameters, layer, unit, Gain, Bias);
        _network.PredictDouble(_wired, inputs, rows);
        for (int i = 0; i < answers.Length; i++)
            answers[i] = (float)((rows[i * outputs] - rest) / (slope * Gain));
    }

    private double At(ReadOnlySpan<float> parameters, int layer, int unit, float bias, ReadOnlySpan<double> input)
    {
        var row = new double[_network.OutputSize];
        Wire(parameters, layer, unit, 0, bias);
        _network.PredictDouble(_wired, input, row);
        return row[0];
    }

    /// <summary>Leads one unit through the first unit of each layer above.</summary>
    private void Wire(ReadOnlySpan<float> parameters, int layer, int unit, float weight, float bias)
    {
        parameters.CopyTo(_standard);
        for (int above = layer + 1, first = _layers.Take(layer + 1).Sum(info => info.ParameterCount); above < _layers.Length; first += _layers[above++].ParameterCount)
        {
            Span<float> own = _standard.AsSpan(first, _layers[above].ParameterCount);
            own.Clear();
            own[above == layer + 1 ? unit : 0] = above == layer + 1 ? weight : 1;
            if (above == layer + 1 && _layers[above].Biases.Length > 0)
                own[_layers[above].Weights.Length] = bias;
        }

        _network.FromStandardOrder(_standard, _storage);
        for (int i = 0; i < _wired.Length; i++)
            _wired[i] = _storage[i];
    }
}
