namespace NetGen;

/// <summary>What one thread needs to measure individuals: a network of its own and a random generator that is set anew for each.</summary>
internal sealed class FitnessWorker(INetwork network, IFitness fitness)
{
    private readonly StepRandom _random = new();

    /// <summary>The network that individuals are written into.</summary>
    public INetwork Network { get; } = network;

    /// <summary>The random sequence of one individual, from its beginning; the same on whichever thread.</summary>
    public SeededRandom Random(ulong generationSeed, int individual) => _random.At(generationSeed, individual);

    /// <summary>How good the network is with its parameters as they are now.</summary>
    public double Fitness() => fitness.Of(Network);
}
