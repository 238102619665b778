namespace NetGen.Tests.Training;

/// <summary>A linear problem and a model that can learn it.</summary>
internal static class LinearProblem
{
    /// <summary>Normal inputs and targets that are a noisy linear function of them.</summary>
    public static Dataset Data(int count, int inputs = 3, int outputs = 2)
    {
        SeededRandom random = new(7);
        float[] features = [.. Enumerable.Range(0, count * inputs).Select(_ => random.NextNormal())];
        float[] targets = [.. Enumerable.Range(0, count * outputs).Select(i => features[i / outputs * inputs] - 0.5f * (i % outputs) + 0.1f * random.NextNormal())];
        return new(features, targets, inputs, outputs);
    }

    public static LinearModel Model(ulong seed = 1)
    {
        LinearModel model = new(3, 2);
        model.Reset(seed);
        return model;
    }
}
