using Users;

namespace NetGen.Tests.Evolution;

/// <summary>The three methods, made alike for tests that hold for each.</summary>
internal static class EvolutionMethods
{
    /// <summary>The names of the methods.</summary>
    public static TheoryData<string> Names => [nameof(GeneticAlgorithm), nameof(EvolutionStrategy), nameof(CMAES)];

    /// <summary>0 or 1, whichever the two inputs have once.</summary>
    public static Dataset ExclusiveOr => new([0, 0, 0, 1, 1, 0, 1, 1], [0, 1, 1, 0], 2, 1);

    /// <summary>A method whose fitness is the loss on data.</summary>
    public static NetGen.Evolution On(string method, INetwork network, ISampleSource data, ulong seed, int threads = 2, int? batchSize = null) => method switch
    {
        nameof(GeneticAlgorithm) => new GeneticAlgorithm(network, data, batchSize) { Seed = seed, Threads = threads },
        nameof(EvolutionStrategy) => new EvolutionStrategy(network, data, new Adam(0.1), batchSize) { Seed = seed, Threads = threads, Deviation = 0.1 },
        _ => new CMAES(network, data, batchSize) { Seed = seed, Threads = threads },
    };

    /// <summary>A method whose fitness is a function.</summary>
    public static NetGen.Evolution On(string method, INetwork network, Func<INetwork, double> fitness, ulong seed, int threads = 2) => method switch
    {
        nameof(GeneticAlgorithm) => new GeneticAlgorithm(network, fitness) { Seed = seed, Threads = threads },
        nameof(EvolutionStrategy) => new EvolutionStrategy(network, fitness, new Adam(0.05)) { Seed = seed, Threads = threads, Deviation = 0.1 },
        _ => new CMAES(network, fitness) { Seed = seed, Threads = threads },
    };

    /// <summary>A method that learns exclusive or.</summary>
    public static NetGen.Evolution OnExclusiveOr(string method, ulong seed, int threads = 2) => On(method, new ExclusiveOr(seed), ExclusiveOr, seed, threads);

    /// <summary>So many generations.</summary>
    public static NetGen.Evolution After(this NetGen.Evolution evolution, int generations)
    {
        for (int i = 0; i < generations; i++)
            evolution.Step();
        return evolution;
    }
}
