namespace NetGen;

/// <summary>Compares what a regression predicts with what is true.</summary>
internal sealed class ScatterTaker : AnswersTaker
{
    private readonly INetwork _network;
    private readonly (Dataset? Data, int[] Chosen)[] _sets;
    private readonly ChartPoint[][][] _points;
    private readonly float[] _output;
    private readonly float _least;
    private readonly float _most;
    private int _turn;

    public ScatterTaker(INetwork network, Dataset train, Dataset? test)
    {
        _network = network;
        _sets = [(train, Chosen(train)), (test, Chosen(test))];
        _points = [NewPoints(), NewPoints()];
        _output = new float[network.OutputSize];
        (_least, _most) = (float.PositiveInfinity, float.NegativeInfinity);
        foreach (Dataset data in test == null ? (Dataset[])[train] : [train, test])
        {
            foreach (float value in data.Targets)
                (_least, _most) = (MathF.Min(_least, value), MathF.Max(_most, value));
        }
    }

    /// <inheritdoc/>
    public override AnswersView Take(int cells, float[] parameters, PlaneStyle style)
    {
        _turn ^= 1;
        ChartPoint[][] points = _points[_turn];
        for (int set = 0; set < _sets.Length; set++)
            Ask(_sets[set].Data, _sets[set].Chosen, points[set]);
        return new ScatterView { Train = points[0], Test = points[1], Least = _least, Most = _most, Explained = Explained(points[1].Length > 0 ? points[1] : points[0]) };
    }

    private ChartPoint[][] NewPoints() => [.. _sets.Select(set => new ChartPoint[set.Chosen.Length * _network.OutputSize])];

    private void Ask(Dataset? data, int[] chosen, ChartPoint[] points)
    {
        for (int i = 0; i < chosen.Length; i++)
        {
            _network.Predict(data!.Feature(chosen[i]), _output);
            for (int output = 0; output < _output.Length; output++)
                points[i * _output.Length + output] = new(data.Target(chosen[i])[output], _output[output], output);
        }
    }

    private static double Explained(ChartPoint[] points)
    {
        double mean = 0, rest = 0, all = 0;
        foreach (ChartPoint point in points)
            mean += (double)point.X / points.Length;
        foreach (ChartPoint point in points)
            (rest, all) = (rest + Square(point.X - point.Y), all + Square(point.X - mean));
        return all > 0 ? 1 - rest / all : double.NaN;
    }

    private static double Square(double x) => x * x;
}
