namespace NetGen.Playground;

/// <summary>The ways of evolution that there are to choose from.</summary>
internal static class EvolutionMethods
{
    /// <summary>Of the genetic algorithm so many live on unchanged.</summary>
    public const int Elites = 2;

    public static string[] Names { get; } = ["genetic algorithm", "evolution strategy", "CMA-ES"];

    /// <summary>Begins an evolution that measures its individuals one by one.</summary>
    /// <param name="method">Which of <see cref="Names"/>.</param>
    /// <param name="network">What it starts from.</param>
    /// <param name="generation">What measures and notes its individuals.</param>
    /// <param name="deviation">σ: how far children lie from their parents, at first.</param>
    /// <param name="seed">Decides everything random.</param>
    public static Evolution Begin(int method, INetwork network, Generation generation, double deviation, ulong seed) => method switch
    {
        0 => new GeneticAlgorithm(network, generation.Measure) { Seed = seed, Threads = 1, Population = generation.Size, Elites = Elites, MutationDeviation = deviation },
        1 => new EvolutionStrategy(network, generation.Measure, new Adam(0.1)) { Seed = seed, Threads = 1, Pairs = generation.Size / 2, Deviation = deviation },
        _ => new CMAES(network, generation.Measure) { Seed = seed, Threads = 1, Population = generation.Size, InitialDeviation = deviation },
    };
}
