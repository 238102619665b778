namespace NetGen;

/// <summary>A step met NaN or infinity. Parameters and optimizer are bit for bit what they were before it.</summary>
public sealed class TrainingDivergedException : Exception
{
    /// <summary>Says what broke, where, and what to try.</summary>
    /// <param name="message">The whole story.</param>
    /// <param name="layer">The layer in which it showed first; null when only the loss was broken.</param>
    /// <param name="step">The step that broke, from 1.</param>
    /// <param name="learningRate">The learning rate it was done with.</param>
    internal TrainingDivergedException(string message, string? layer, long step, double learningRate)
        : base(message)
    {
        Layer = layer;
        Step = step;
        LearningRate = learningRate;
    }

    /// <summary>The layer in which it showed first, such as "dense 1"; null when only the loss was broken.</summary>
    public string? Layer { get; }

    /// <summary>The step that broke, from 1.</summary>
    public long Step { get; }

    /// <summary>The learning rate it was done with.</summary>
    public double LearningRate { get; }
}
