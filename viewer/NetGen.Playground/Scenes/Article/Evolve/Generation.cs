namespace NetGen.Playground;

/// <summary>The individuals of one generation, noted while evolution measures them. It must do so by one thread, which takes them in order.</summary>
/// <param name="size">Individuals.</param>
/// <param name="parameterCount">Parameters of each.</param>
/// <param name="fitness">How good a network is.</param>
internal sealed class Generation(int size, int parameterCount, Func<INetwork, double> fitness)
{
    private readonly float[][] _parameters = [.. Enumerable.Range(0, size).Select(_ => new float[parameterCount])];
    private readonly Ranking _ranking = new(size);
    private int _measured;

    public int Size => size;

    /// <summary>Measures the next individual: the fitness that evolution is to be given.</summary>
    public double Measure(INetwork network)
    {
        int place = _measured++ % size;
        network.Parameters.CopyTo(_parameters[place]);
        return _ranking.Fitness[place] = fitness(network);
    }

    /// <summary>Puts a whole generation in order.</summary>
    public void Rank()
    {
        _ranking.Reset();
        _ranking.Sort();
    }

    /// <summary>The parameters of the individual of a rank, 0 for the fittest, in storage order.</summary>
    public ReadOnlySpan<float> Parameters(int rank) => _parameters[_ranking.Order[rank]];

    /// <summary>The fitness of the individual of a rank.</summary>
    public double Fitness(int rank) => _ranking.Fitness[_ranking.Order[rank]];
}
