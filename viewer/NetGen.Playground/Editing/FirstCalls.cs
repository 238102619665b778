using NetGen.Workshop;

namespace NetGen.Playground;

/// <summary>
/// Calls what a training and its picture are going to call of a network. The runtime compiles its code to machine code at that, a tenth of a second: here, while the old picture goes on, and not while the new one is waited for.
/// </summary>
internal static class FirstCalls
{
    private const int Samples = 2 * BatchSize;
    private const int BatchSize = 16;

    /// <summary>Calls it all once, on a network of its own.</summary>
    /// <returns>The same.</returns>
    public static DeclaredNetwork Make(DeclaredNetwork declared)
    {
        INetwork network = declared.Create(seed: 1), copy = network.Clone();
        var zeros = new Dataset(new float[Samples * network.InputSize], new float[Samples * network.OutputSize], network.InputSize, network.OutputSize);
        var trainer = new Trainer(network, zeros, new SGD(learningRate: 0.01)) { BatchSize = BatchSize };
        trainer.Step();
        trainer.CopyTo(copy);
        copy.Reset(seed: 1);
        new Evaluator(copy).Evaluate(zeros);
        copy.Predict(zeros.Feature(0), new float[network.OutputSize]);
        float[] parameters = new float[network.ParameterCount];
        copy.ExportParameters(parameters);
        copy.ImportParameters(parameters);
        return declared;
    }
}
