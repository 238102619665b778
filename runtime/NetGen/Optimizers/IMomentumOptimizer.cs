namespace NetGen;

/// <summary>An optimizer whose momentum a schedule may move, as <see cref="OneCycle"/> does.</summary>
public interface IMomentumOptimizer : IOptimizer
{
    /// <summary>The share of the velocity or mean that lives on: β, μ or β₁, at least 0 and below 1; may change between steps.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    double Momentum { get; set; }
}
