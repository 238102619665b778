namespace NetGen;

/// <summary>
/// Asks a network what its hidden units compute, whatever its activations are: in a copy, one unit alone is wired through the layers above it with a weight
/// so small that they act as straight lines, and two known inputs to that line tell its slope.
/// </summary>
internal sealed class UnitProbe
{
    /// <summary>Small enough for straight lines, large enough for single precision.</summary>
    private const float Gain = 0.02f;

    /// <summary>Where the next activation is met: right of the rectifiers' kink, left of where the sigmoids are flat.</summary>
    private const float Bias = 0.5f;

    private readonly INetwork _probe;
    private readonly LayerInfo[] _layers;
    private readonly int[] _starts;
    private readonly float[] _parameters;
    private readonly float[] _wired;
    private readonly float[] _output;
    private float[] _rows = [];

    public UnitProbe(INetwork network)
    {
        _probe = network.Clone();
        _layers = [.. VisibleLayers.Of(network.Info).Layers];
        _parameters = new float[network.ParameterCount];
        _wired = new float[network.ParameterCount];
        _output = new float[network.OutputSize];
        _starts = new int[_layers.Length];
        for (int i = 1; i < _layers.Length; i++)
            _starts[i] = _starts[i - 1] + _layers[i - 1].ParameterCount;
    }

    /// <summary>Whether the network is made of dense layers, the only kind that is asked.</summary>
    public static bool CanAsk(INetwork network) => VisibleLayers.Of(network.Info).Layers.All(layer => layer.WeightShape.Count == 2);

    /// <summary>What each unit of a hidden layer computes at each point, divided by its largest absolute value.</summary>
    /// <param name="parameters">The network's, in PyTorch's order.</param>
    /// <param name="layer">The hidden layer.</param>
    /// <param name="inputs">The points, [points × the network's input size].</param>
    /// <param name="units">Takes the answers, a field of as many cells for each unit.</param>
    public void Ask(ReadOnlySpan<float> parameters, int layer, ReadOnlySpan<float> inputs, ReadOnlySpan<Field> units)
    {
        parameters.CopyTo(_parameters);
        ReadOnlySpan<float> point = inputs[.._probe.InputSize];
        int points = inputs.Length / _probe.InputSize, outputs = _probe.OutputSize;
        if (_rows.Length != points * outputs)
            _rows = new float[points * outputs];
        for (int unit = 0; unit < units.Length; unit++)
        {
            float rest = Wire(layer, unit, 0, Bias, point);
            float slope = Wire(layer, unit, 0, Bias + Gain, point) - rest;
            // Without biases the slope cannot be told, but its sign is that of rising activations.
            slope = slope == 0 ? Gain : slope;
            Wire(layer, unit, Gain, Bias, point);
            _probe.Predict(inputs, _rows);
            for (int i = 0; i < points; i++)
                units[unit].Values[i] = _rows[i * outputs];
            Normalize(units[unit].Values, rest, slope);
        }
    }

    /// <summary>Leads one unit through the first unit of each layer above, and says what comes out of the first output at one point.</summary>
    private float Wire(int layer, int unit, float weight, float bias, ReadOnlySpan<float> point)
    {
        _parameters.CopyTo(_wired, 0);
        for (int above = layer + 1; above < _layers.Length; above++)
        {
            LayerInfo info = _layers[above];
            Span<float> own = _wired.AsSpan(_starts[above], info.ParameterCount);
            own.Clear();
            own[above == layer + 1 ? unit : 0] = above == layer + 1 ? weight : 1;
            if (above == layer + 1 && info.Biases.Length > 0)
                own[info.Weights.Length] = bias;
        }

        _probe.ImportParameters(_wired);
        _probe.Predict(point, _output);
        return _output[0];
    }

    /// <summary>Reads the unit's own values off the line that leads out, and divides them by the largest.</summary>
    private static void Normalize(Span<float> values, float rest, float slope)
    {
        float largest = 1e-6f * MathF.Abs(slope);
        foreach (float value in values)
            largest = MathF.Max(largest, MathF.Abs(value - rest));

        // A broken network is shown, too.
        float factor = float.IsNaN(slope) ? slope : MathF.Sign(slope) / largest;
        foreach (ref float value in values)
            value = (value - rest) * factor;
    }
}
