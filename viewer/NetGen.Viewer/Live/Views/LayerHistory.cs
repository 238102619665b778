namespace NetGen;

/// <summary>What the layers did from the beginning until now, as histograms over time.</summary>
internal sealed record LayerHistory
{
    private const int Columns = 96;
    private const int Bins = 32;

    /// <summary>Gradients are shown from here, as a power of ten.</summary>
    private const double LeastPower = -6;

    /// <inheritdoc cref="LeastPower"/>
    private const double MostPower = 1;

    /// <summary>Each layer's answers: time to the right, the answer upwards, from 0 where none is to −1 where most are; null where units cannot be asked.</summary>
    public required Field?[] Answers { get; init; }

    /// <summary>The least and the largest answer that each layer's field shows.</summary>
    public required (double Least, double Most)[] Ranges { get; init; }

    /// <summary>Each layer's gradients by their size: time to the right, the power of ten upwards, from 0 to 1.</summary>
    public required Field[] Gradients { get; init; }

    /// <summary>What is wrong with each unit now.</summary>
    public required UnitMark[][] Marks { get; init; }

    /// <summary>Puts moments together.</summary>
    /// <param name="info">The network.</param>
    /// <param name="moments">What its layers did, with the epoch of each, in order; at least one.</param>
    public static LayerHistory Of(NetworkInfo info, IReadOnlyList<(int Epoch, LayerMoment[] Layers)> moments)
    {
        int[] layers = [.. Enumerable.Range(0, info.Layers.Count)];
        (double Least, double Most)[] ranges = [.. layers.Select(layer => RangeOf(info.Layers[layer], moments.Select(moment => moment.Layers[layer])))];
        return new()
        {
            Ranges = ranges,
            Answers = [.. layers.Select(layer => moments[0].Layers[layer].Answers.Length == 0 ? null : FieldOf(
                moments, moment => moment[layer].Answers, value => (value - ranges[layer].Least) / (ranges[layer].Most - ranges[layer].Least), sign: -1))],
            Gradients = [.. layers.Select(layer => FieldOf(
                moments, moment => moment[layer].Gradient, value => (Math.Log10(Math.Max(Math.Abs(value), 1e-30)) - LeastPower) / (MostPower - LeastPower), sign: 1))],
            Marks = [.. moments[^1].Layers.Select(layer => layer.Marks)],
        };
    }

    private static (double Least, double Most) RangeOf(LayerInfo layer, IEnumerable<LayerMoment> moments)
    {
        if (LayerWatch.BoundsOf(layer.Activation) is { } bounds)
            return bounds;
        (double least, double most) = (0, 0);
        foreach (float value in moments.SelectMany(moment => moment.Answers).Where(float.IsFinite))
            (least, most) = (Math.Min(least, value), Math.Max(most, value));
        return most - least > 1e-6 ? (least, most) : (-1, 1);
    }

    /// <summary>For each time the share of values in each bin; its root, so that few are seen too.</summary>
    private static Field FieldOf(IReadOnlyList<(int Epoch, LayerMoment[] Layers)> moments, Func<LayerMoment[], float[]> values, Func<double, double> place, int sign)
    {
        var field = new Field(Columns, Bins);
        int last = Math.Max(1, moments[^1].Epoch), moment = 0;
        float most = 0;
        for (int column = 0; column < Columns; column++)
        {
            while (moment + 1 < moments.Count && moments[moment + 1].Epoch <= (double)last * column / (Columns - 1))
                moment++;
            foreach (float value in values(moments[moment].Layers))
            {
                int bin = double.IsNaN(value) ? 0 : (int)(Math.Clamp(place(value), 0, 1) * (Bins - 1) + 0.5);
                most = MathF.Max(most, ++field.Values[(Bins - 1 - bin) * Columns + column]);
            }
        }

        foreach (ref float value in field.Values.AsSpan())
            value = sign * MathF.Sqrt(value / MathF.Max(1, most));
        return field;
    }
}
