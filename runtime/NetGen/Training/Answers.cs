namespace NetGen;

/// <summary>Reads outputs and targets as answers: yes or no, or one of several classes.</summary>
internal static class Answers
{
    /// <summary>Whether an output of this kind says yes.</summary>
    public static bool IsYes(OutputKind kind, float output) => output >= (kind == OutputKind.Probabilities ? 0.5f : 0f);

    /// <summary>Whether a target for this kind of output says yes: margins are trained towards −1 and 1, the others towards 0 and 1.</summary>
    public static bool IsTargetYes(OutputKind kind, float target) => target >= (kind == OutputKind.Margins ? 0f : 0.5f);

    /// <summary>The place of the largest value, the first of equals.</summary>
    public static int Largest(ReadOnlySpan<float> row)
    {
        int best = 0;
        for (int i = 1; i < row.Length; i++)
        {
            if (row[i] > row[best])
                best = i;
        }

        return best;
    }
}
