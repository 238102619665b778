namespace NetGen;

/// <summary>Finds the pictures that a classifier gets wrong.</summary>
internal static class Mistakes
{
    /// <summary>Wrongly answered samples, first those whose wrong answer stands out most; none when samples are no pictures or answers no classes.</summary>
    public static IReadOnlyList<Mistake> Find(INetwork network, Dataset data, int most)
    {
        if (network.Info.Output != OutputKind.Classes || PictureShape.Of(data.FeatureShape) is not { } shape)
            return [];
        var found = new List<(float Lead, int Sample, int Predicted)>();
        var output = new float[network.OutputSize];
        for (int i = 0; i < data.Count; i++)
        {
            network.Predict(data.Feature(i), output);
            int predicted = Answers.Largest(output), actual = Answers.Largest(data.Target(i));
            if (predicted != actual)
                found.Add((output[actual] - output[predicted], i, predicted));
        }

        // The answer that lies farthest behind comes first.
        found.Sort();
        return [.. found.Take(most).Select(one => new Mistake(SamplePicture.Of(data.Feature(one.Sample), shape), Answers.Largest(data.Target(one.Sample)), one.Predicted))];
    }
}
