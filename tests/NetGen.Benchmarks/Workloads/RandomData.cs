namespace NetGen.Benchmarks;

/// <summary>Inputs whose values do not matter, only that they are the same for all.</summary>
internal static class RandomData
{
    /// <summary>Features from 0 to 1, one class a sample.</summary>
    public static Dataset Classes(int count, int inputSize, int classCount)
    {
        var random = new SeededRandom(1);
        float[] features = [.. Enumerable.Range(0, count * inputSize).Select(_ => random.NextSingle())];
        float[] classes = new float[count * classCount];
        for (int sample = 0; sample < count; sample++)
            classes[sample * classCount + random.Next(classCount)] = 1;
        return new(features, classes, inputSize, classCount);
    }

    /// <summary>The points of a square picture from −1 to 1, row after row.</summary>
    public static Dataset Picture(int side)
    {
        float[] points = [.. Enumerable.Range(0, side * side).SelectMany(pixel => new[] { pixel % side * 2f / side - 1, pixel / side * 2f / side - 1 })];
        return new(points, new float[side * side], 2, 1);
    }
}
