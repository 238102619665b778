namespace NetGen.Benchmarks;

/// <summary>Something to be measured.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Samples">Samples that one run handles.</param>
/// <param name="Run">One run.</param>
internal sealed record Workload(string Name, int Samples, Action Run)
{
    private const int Million = 1_000_000;

    public static IEnumerable<Workload> All()
    {
        yield return Step(new Spiral(1), Datasets.Spiral(500, 0.1f, 1), new SGD(0.1), 10, "2-8-8-1, batch 10, SGD, one step");
        yield return Step(new Spiral(1), Datasets.Spiral(512, 0.1f, 1), new SGD(0.1), 64, "2-8-8-1, batch 64, SGD, one step");
        yield return Step(new Spiral(1), Datasets.Spiral(500, 0.1f, 1), new Adam(0.001), 10, "2-8-8-1, batch 10, Adam, one step");
        yield return Step(new Digits(1), RandomDigits(640), new SGD(0.01), 64, "784-128-64-10, batch 64, SGD, one step");
        yield return Step(new Digits(1), RandomDigits(640), new Adam(0.001), 64, "784-128-64-10, batch 64, Adam, one step");
        yield return Picture(256);
        yield return Update(Million, new Adam(0.001));
        yield return Copy(Million);
    }

    private static Workload Update(int parameters, Optimizer optimizer)
    {
        float[] weights = new float[parameters], gradient = new float[parameters];
        Array.Fill(gradient, 0.5f);
        return new($"{optimizer.Name} alone, {parameters} parameters", parameters, () => optimizer.Step(weights, gradient));
    }

    /// <summary>As many bytes as Adam moves: four vectors read and three written make three and a half copied.</summary>
    private static Workload Copy(int parameters)
    {
        float[] source = new float[parameters * 7 / 2], destination = new float[source.Length];
        return new("a plain copy of the same bytes", parameters, () => source.CopyTo(destination, 0));
    }

    private static Workload Step(INetwork network, Dataset data, IOptimizer optimizer, int batchSize, string name)
    {
        var trainer = new Trainer(network, data, optimizer) { BatchSize = batchSize, Seed = 1 };
        return new(name, batchSize, () => trainer.Step());
    }

    private static Workload Picture(int side)
    {
        var network = new Spiral(1);
        float[] points = [.. Enumerable.Range(0, side * side).SelectMany(pixel => new[] { pixel % side * 2f / side - 1, pixel / side * 2f / side - 1 })];
        float[] values = new float[side * side];
        return new($"2-8-8-1, a picture of {side}×{side}, Predict", side * side, () => network.Predict(points, values));
    }

    private static Dataset RandomDigits(int count)
    {
        var random = new SeededRandom(1);
        float[] pixels = [.. Enumerable.Range(0, count * Digits.InputSize).Select(_ => random.NextSingle())];
        float[] classes = new float[count * Digits.OutputSize];
        for (int sample = 0; sample < count; sample++)
            classes[sample * Digits.OutputSize + random.Next(Digits.OutputSize)] = 1;
        return new(pixels, classes, Digits.InputSize, Digits.OutputSize);
    }
}
