namespace NetGen;

/// <summary>All that CMA-ES remembers from one generation to the next, for a checkpoint too.</summary>
internal sealed class SearchState
{
    /// <summary>The state before the first generation: C is the unit matrix.</summary>
    public SearchState(ReadOnlySpan<double> start, double deviation)
    {
        int n = start.Length;
        Mean = start.ToArray();
        Deviation = deviation;
        StepPath = new double[n];
        CovariancePath = new double[n];
        Covariance = new double[n * n];
        Axes = new double[n * n];
        Scales = new double[n];
        for (int i = 0; i < n; i++)
            Covariance[i * n + i] = Axes[i * n + i] = Scales[i] = 1;
    }

    /// <summary>m, [N].</summary>
    public double[] Mean { get; }

    /// <summary>σ.</summary>
    public double Deviation { get; set; }

    /// <summary>pσ, [N].</summary>
    public double[] StepPath { get; }

    /// <summary>pc, [N].</summary>
    public double[] CovariancePath { get; }

    /// <summary>C, [N × N].</summary>
    public double[] Covariance { get; }

    /// <summary>The unit eigenvectors of C when it was last decomposed, one a row, [N × N].</summary>
    public double[] Axes { get; }

    /// <summary>The roots of their eigenvalues, [N].</summary>
    public double[] Scales { get; }

    /// <summary>(1 − cσ)²ᵗ after t generations.</summary>
    public double PathDecay { get; set; } = 1;

    /// <summary>Generations done.</summary>
    public long Generation { get; set; }

    /// <summary>One unit eigenvector, [N].</summary>
    public ReadOnlySpan<double> Axis(int axis) => Axes.AsSpan(axis * Mean.Length, Mean.Length);
}
