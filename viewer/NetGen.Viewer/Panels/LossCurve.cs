namespace NetGen;

/// <summary>A loss over the epochs: as measured, and its running average.</summary>
internal sealed record LossCurve(IReadOnlyList<double> Raw, IReadOnlyList<double> Average)
{
    /// <summary>Share of the curve that the average looks back on.</summary>
    private const double Window = 0.02;

    public bool IsEmpty => double.IsNaN(Average[^1]);

    /// <summary>Takes one loss out of each epoch and averages its logarithm, as the eye does on a logarithmic scale.</summary>
    public static LossCurve Of(IReadOnlyList<TrainingProgress> history, Func<TrainingProgress, double> loss)
    {
        double[] raw = [.. history.Select(loss)];
        double keep = 1 - 1 / Math.Max(1, Window * raw.Length);
        var average = new double[raw.Length];
        double log = Math.Log(Math.Max(raw[0], double.Epsilon));
        for (int i = 0; i < raw.Length; i++)
        {
            log = keep * log + (1 - keep) * Math.Log(Math.Max(raw[i], double.Epsilon));
            average[i] = Math.Exp(log);
        }

        return new(raw, average);
    }
}
