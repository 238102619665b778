namespace NetGen.Benchmarks;

/// <summary>The update rule of a training task, in the form of its first paper and of PyTorch; Adam with 0.9, 0.999 and 1e-8.</summary>
/// <param name="IsAdam">Adam, or else plain gradient descent.</param>
/// <param name="LearningRate">γ.</param>
internal sealed record Rule(bool IsAdam, double LearningRate)
{
    public string Name => IsAdam ? "Adam" : "SGD";

    public IOptimizer Optimizer() => IsAdam ? new Adam(LearningRate) : new SGD(LearningRate);
}
