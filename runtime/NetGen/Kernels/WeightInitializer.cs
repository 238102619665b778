namespace NetGen.Kernels;

/// <summary>How weights start, by the rules of <see cref="Init"/>.</summary>
public static class WeightInitializer
{
    private const double PlainScale = 0.05;

    /// <summary>Overwrites the weights of one layer.</summary>
    /// <param name="weights">Any length.</param>
    /// <param name="init">The rule; <see cref="Init.Default"/> has to be resolved before.</param>
    /// <param name="fanIn">Weights that enter a unit.</param>
    /// <param name="fanOut">Weights that leave a unit.</param>
    /// <param name="random">Advanced once a weight, and more for some normal rules.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rule is the default or unknown, or a fan is not positive.</exception>
    public static void Fill(Span<float> weights, Init init, int fanIn, int fanOut, SeededRandom random)
    {
        ArgumentNullException.ThrowIfNull(random);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(fanIn);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(fanOut);
        switch (init)
        {
            case Init.GlorotUniform: FillUniform(weights, Math.Sqrt(6.0 / ((double)fanIn + fanOut)), random); break;
            case Init.GlorotNormal: FillNormal(weights, Math.Sqrt(2.0 / ((double)fanIn + fanOut)), random); break;
            case Init.HeUniform: FillUniform(weights, Math.Sqrt(6.0 / fanIn), random); break;
            case Init.HeNormal: FillNormal(weights, Math.Sqrt(2.0 / fanIn), random); break;
            case Init.LeCunNormal: FillNormal(weights, Math.Sqrt(1.0 / fanIn), random); break;
            case Init.Uniform: FillUniform(weights, PlainScale, random); break;
            case Init.Normal: FillNormal(weights, PlainScale, random); break;
            case Init.Zeros: weights.Clear(); break;
            default:
                throw new ArgumentOutOfRangeException(nameof(init), init, "A weight initialiser is needed; Init.Default depends on the activation and is resolved when the network is built.");
        }
    }

    private static void FillUniform(Span<float> weights, double bound, SeededRandom random)
    {
        foreach (ref float weight in weights)
            weight = (float)(bound * (2 * random.NextDouble() - 1));
    }

    private static void FillNormal(Span<float> weights, double deviation, SeededRandom random)
    {
        foreach (ref float weight in weights)
            weight = (float)(deviation * random.NextNormal());
    }
}
