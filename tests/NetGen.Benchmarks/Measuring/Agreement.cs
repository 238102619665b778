namespace NetGen.Benchmarks;

/// <summary>Whether a peer does the same work: its losses over the first steps, or its outputs, against NetGen's.</summary>
internal static class Agreement
{
    /// <summary>Steps drift apart by rounding, the more of them the further; a wrong gradient or rule is off by far more.</summary>
    private const double Tolerance = 2e-3;

    /// <summary>The largest relative difference, or null where it stays within the tolerance.</summary>
    public static double? Difference(WorkTask task, IContestant netGen, IContestant peer)
    {
        float[] expected = new float[task.AnswerSize], given = new float[task.AnswerSize];
        double largest = 0;
        netGen.Restart();
        peer.Restart();
        for (int piece = 0; piece < task.Pieces.Length; piece++)
        {
            netGen.Work(piece);
            peer.Work(piece);
            netGen.Answer(expected);
            peer.Answer(given);
            for (int i = 0; i < expected.Length; i++)
            {
                double difference = Math.Abs(given[i] - expected[i]) / Math.Max(Math.Abs(expected[i]), 1e-3);
                largest = double.IsNaN(difference) ? double.PositiveInfinity : Math.Max(largest, difference);
            }
        }

        return largest <= Tolerance ? null : largest;
    }
}
