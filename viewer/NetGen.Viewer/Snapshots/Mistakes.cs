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
                found.Add((output[predicted] - output[actual], new(Picture(data.Feature(i), shape), actual, predicted)));
        }

        return [.. found.OrderByDescending(one => one.Excess).Take(most).Select(one => one.Mistake)];
    }

    /// <summary>A picture's first channel, its darkest pixel at −1 and its brightest at 1.</summary>
    private static Field Picture(ReadOnlySpan<float> sample, (int Height, int Width) shape)
    {
        var field = new Field(shape.Width, shape.Height);
        sample[..field.Values.Length].CopyTo(field.Values);
        float least = field.Values.Min(), range = Math.Max(1e-6f, field.Values.Max() - least);
        foreach (ref float value in field.Values.AsSpan())
            value = 2 * (value - least) / range - 1;
        return field;
    }
}

/// <summary>Tells whether samples are pictures.</summary>
internal static class PictureShape
{
    /// <summary>Height and width of a sample of [channels, height, width]; null for a vector.</summary>
    public static (int Height, int Width)? Of(IReadOnlyList<int> shape) => shape.Count == 3 ? (shape[1], shape[2]) : null;
}
