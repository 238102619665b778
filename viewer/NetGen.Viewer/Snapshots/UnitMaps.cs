namespace NetGen;

/// <summary>
/// Fields of what each unit computes over given inputs, for the small maps of the network's picture.
/// Two sets of fields take turns, so that one can be drawn while the next is filled.
/// </summary>
internal sealed class UnitMaps
{
    private readonly INetwork _network;
    private readonly float[] _inputs;
    private readonly (int Width, int Height) _size;
    private readonly UnitProbe? _probe;
    private readonly float[] _rows;
    private readonly Field[][][] _units;
    private int _turn;

    /// <param name="network">Who is asked.</param>
    /// <param name="inputs">[cells × the network's input size].</param>
    /// <param name="width">Cells in a row.</param>
    /// <param name="height">Rows.</param>
    public UnitMaps(INetwork network, float[] inputs, int width, int height)
    {
        (_network, _inputs, _size) = (network, inputs, (width, height));
        _probe = UnitProbe.CanAsk(network) ? new(network) : null;
        _rows = new float[width * height * network.OutputSize];
        _units = [NewUnits(), NewUnits()];
    }

    /// <summary>The inputs, the hidden units and the outputs now; empty when units cannot be asked.</summary>
    /// <param name="parameters">The network's own, in PyTorch's order.</param>
    public Field[][] Take(float[] parameters)
    {
        Field[][] units = _units[_turn ^= 1];
        if (_probe == null)
            return units;
        for (int layer = 0; layer + 2 < units.Length; layer++)
            _probe.Ask(parameters, layer, _inputs, units[layer + 1]);
        AskOutputs(units[^1]);
        return units;
    }

    private Field[][] NewUnits() => _probe == null ? [] :
    [
        [.. Enumerable.Range(0, _network.InputSize).Select(Coordinate)],
        .. VisibleLayers.Of(_network.Info).Layers.Select(layer => Enumerable.Range(0, layer.WeightShape[0]).Select(_ => new Field(_size.Width, _size.Height)).ToArray()),
    ];

    /// <summary>One input, from −1 where it is least to 1.</summary>
    private Field Coordinate(int axis)
    {
        var field = new Field(_size.Width, _size.Height);
        for (int i = 0; i < field.Values.Length; i++)
            field.Values[i] = _inputs[i * _network.InputSize + axis];
        float least = field.Values.Min(), range = MathF.Max(1e-6f, field.Values.Max() - least);
        foreach (ref float value in field.Values.AsSpan())
            value = 2 * (value - least) / range - 1;
        return field;
    }

    private void AskOutputs(Field[] outputs)
    {
        OutputKind kind = _network.Info.Output;
        _network.Predict(_inputs, _rows);
        float largest = 1;
        for (int i = 0; i < outputs[0].Values.Length; i++)
        {
            Span<float> row = _rows.AsSpan(i * outputs.Length, outputs.Length);
            if (kind == OutputKind.Classes)
                ClassShares.Make(_network.Info, row);
            for (int output = 0; output < outputs.Length; output++)
            {
                float shown = kind == OutputKind.Classes ? 2 * row[output] - 1 : PlaneView.Shown(kind, row[output]);
                outputs[output].Values[i] = shown;
                largest = MathF.Max(largest, MathF.Abs(shown));
            }
        }

        foreach (Field output in outputs)
        {
            foreach (ref float value in output.Values.AsSpan())
                value /= largest;
        }
    }
}
