namespace NetGen;

/// <summary>Reads a classifier's outputs as probabilities.</summary>
internal static class ClassShares
{
    /// <summary>Turns one row of outputs into probabilities, if it is logits.</summary>
    public static void Make(NetworkInfo info, Span<float> row)
    {
        if (info.Layers[^1].Activation == nameof(Softmax))
            return;
        float largest = row[Answers.Largest(row)], sum = 0;
        foreach (ref float value in row)
            sum += value = MathF.Exp(value - largest);
        foreach (ref float value in row)
            value /= sum;
    }
}
