namespace NetGen;

/// <summary>Finds the pictures that a classifier gets wrong.</summary>
internal static class Mistakes
{
    /// <summary>Wrongly answered samples, first those whose wrong answer stands out most; none when samples are no pictures or answers no classes.</summary>
    public static IReadOnlyList<Mistake> Find(INetwork network, Dataset data, int most)
    {
        if (network.Info.Output != OutputKind.Classes || PictureShape.Of(data.FeatureShape) is not { } shape)
            return [];
        var found = new List<(float Excess, Mistake Mistake)>();
        var output = new float[network.OutputSize];
        for (int i = 0; i < data.Count; i++)
        {
            network.Predict(data.Feature(i), output);
            int predicted = Answers.Largest(output), actual = Answers.Largest(data.Target(i));
            if (predicted != actual)
                found.Add((output[predicted] - output[actual], new(SamplePicture.Of(data.Feature(i), shape), actual, predicted)));
        }

        return [.. found.OrderByDescending(one => one.Excess).Take(most).Select(one => one.Mistake)];
    }
}
