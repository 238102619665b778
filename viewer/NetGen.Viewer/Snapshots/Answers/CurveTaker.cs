namespace NetGen;

/// <summary>Asks a network of one input along it.</summary>
internal sealed class CurveTaker : AnswersTaker
{
    private const int Places = 257;

    /// <summary>The small maps need every fourth place only.</summary>
    private const int UnitStride = 4;

    private const float Air = 0.04f;

    private readonly INetwork _network;
    private readonly CurveView _still;
    private readonly float[] _inputs = new float[Places];
    private readonly UnitMaps? _units;
    private readonly float[] _rows;
    private readonly float[][][] _outputs;
    private int _turn;

    /// <param name="network">Who is asked.</param>
    /// <param name="train">The training samples.</param>
    /// <param name="test">The test samples; null for none.</param>
    /// <param name="hasUnits">Whether its units are asked too.</param>
    public CurveTaker(INetwork network, Dataset train, Dataset? test, bool hasUnits)
    {
        _network = network;
        (float left, float right) = Range(train, test);
        for (int i = 0; i < Places; i++)
            _inputs[i] = left + (right - left) * i / (Places - 1);
        _units = hasUnits ? new(network, [.. _inputs.Where((_, i) => i % UnitStride == 0)], (Places - 1) / UnitStride + 1, 1) : null;
        _rows = new float[Places * network.OutputSize];
        _outputs = [NewOutputs(), NewOutputs()];
        _still = new()
        {
            InputName = train.FeatureNames.Count > 0 ? train.FeatureNames[0] : "input",
            Left = left,
            Right = right,
            Outputs = [],
            Train = Points(train),
            Test = Points(test),
            AreProbabilities = network.Info.Output is not (OutputKind.Values or OutputKind.Margins),
        };
    }

    /// <inheritdoc/>
    public override AnswersView Take(int cells, float[] parameters, PlaneStyle style)
    {
        _turn ^= 1;
        int size = _network.OutputSize;
        _network.Predict(_inputs, _rows);
        for (int i = 0; i < Places; i++)
        {
            Span<float> row = _rows.AsSpan(i * size, size);
            if (_network.Info.Output == OutputKind.Classes)
                ClassShares.Make(_network.Info, row);
            for (int output = 0; output < size; output++)
                _outputs[_turn][output][i] = _network.Info.Output == OutputKind.Logits ? 1 / (1 + MathF.Exp(-row[output])) : row[output];
        }

        return _still with { Outputs = _outputs[_turn], Units = _units?.Take(parameters) ?? [] };
    }

    private float[][] NewOutputs() => [.. Enumerable.Range(0, _network.OutputSize).Select(_ => new float[Places])];

    private static (float Left, float Right) Range(Dataset train, Dataset? test)
    {
        float least = train.Features[0], most = least;
        foreach (Dataset data in test == null ? (Dataset[])[train] : [train, test])
        {
            foreach (float value in data.Features)
                (least, most) = (MathF.Min(least, value), MathF.Max(most, value));
        }

        float air = MathF.Max(Air * (most - least), 1e-6f);
        return (least - air, most + air);
    }

    /// <summary>A regression's samples by output; a classifier's lie at the probability 1 of their own class, or at the answer to its one question.</summary>
    private IReadOnlyList<ChartPoint> Points(Dataset? data) => data == null ? [] :
        _network.Info.Output == OutputKind.Classes
            ? [.. Chosen(data).Select(i => new ChartPoint(data.Feature(i)[0], 1, Answers.Largest(data.Target(i))))]
            : [.. Chosen(data).SelectMany(i => Enumerable.Range(0, _network.OutputSize).Select(output => new ChartPoint(data.Feature(i)[0], data.Target(i)[output], output)))];
}
