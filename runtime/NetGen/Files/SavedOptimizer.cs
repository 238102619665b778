namespace NetGen;

/// <summary>An optimizer's state as a checkpoint keeps it, already checked.</summary>
internal sealed record SavedOptimizer(double LearningRate, long StepCount, float[][] Vectors, double[] Products)
{
    /// <summary>Has the optimizer go on from here.</summary>
    public void ApplyTo(IOptimizer optimizer)
    {
        optimizer.LearningRate = LearningRate;
        optimizer.State.StepCount = StepCount;
        Products.CopyTo(optimizer.State.Products);
        for (int i = 0; i < Vectors.Length; i++)
            Vectors[i].CopyTo(optimizer.State.Vectors[i], 0);
    }
}
