namespace NetGen;

/// <summary>
/// The strategy's constants for a number of dimensions and a population. Hansen, "The CMA Evolution Strategy: A Tutorial", 2016; damping and rank-μ rate in the forms of his purecma.
/// </summary>
internal sealed class CMAESConstants
{
    /// <summary>The constants.</summary>
    /// <param name="dimensions">N.</param>
    /// <param name="population">λ; null for the usual one.</param>
    public CMAESConstants(int dimensions, int? population)
    {
        double n = dimensions;
        Population = population ?? UsualPopulation(dimensions);
        Weights = RecombinationWeights(Population);
        double squares = 0;
        foreach (double weight in Weights)
            squares += weight * weight;
        EffectiveParents = 1 / squares;
        double mu = EffectiveParents;
        CovariancePathRate = (4 + mu / n) / (n + 4 + 2 * mu / n);
        StepPathRate = (mu + 2) / (n + mu + 5);
        RankOneRate = 2 / ((n + 1.3) * (n + 1.3) + mu);
        RankMuRate = Math.Min(1 - RankOneRate, 2 * (mu - 2 + 1 / mu) / ((n + 2) * (n + 2) + mu));
        Damping = 2 * mu / Population + 0.3 + StepPathRate;
        ExpectedNorm = Math.Sqrt(n) * (1 - 1 / (4 * n) + 1 / (21 * n * n));
        GenerationsADecomposition = Math.Max(1, (int)(0.5 / ((RankOneRate + RankMuRate) * n)));
    }

    /// <summary>λ: individuals a generation.</summary>
    public int Population { get; }

    /// <summary>wᵢ of the μ parents, the fittest's first; their sum is 1.</summary>
    public double[] Weights { get; }

    /// <summary>μeff = 1 / Σ w².</summary>
    public double EffectiveParents { get; }

    /// <summary>cc.</summary>
    public double CovariancePathRate { get; }

    /// <summary>cσ.</summary>
    public double StepPathRate { get; }

    /// <summary>c₁.</summary>
    public double RankOneRate { get; }

    /// <summary>cμ.</summary>
    public double RankMuRate { get; }

    /// <summary>dσ.</summary>
    public double Damping { get; }

    /// <summary>χ: the expected length of a standard normal vector.</summary>
    public double ExpectedNorm { get; }

    /// <summary>The covariance changes so little in one generation that it is decomposed only every so many.</summary>
    public int GenerationsADecomposition { get; }

    /// <summary>λ = 4 + ⌊3 ln N⌋.</summary>
    public static int UsualPopulation(int dimensions) => 4 + (int)(3 * ExactLog.Of(dimensions));

    private static double[] RecombinationWeights(int population)
    {
        var weights = new double[population / 2];
        double sum = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            weights[i] = ExactLog.Of(0.5 * population + 0.5) - ExactLog.Of(i + 1);
            sum += weights[i];
        }

        for (int i = 0; i < weights.Length; i++)
            weights[i] /= sum;
        return weights;
    }
}
