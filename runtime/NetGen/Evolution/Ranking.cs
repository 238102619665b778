namespace NetGen;

/// <summary>The order of a generation, the fittest first. NaN is the worst there is; of equals the one with the lower number comes first, so that the order is one on every machine.</summary>
internal sealed class Ranking
{
    private readonly Comparison<int> _fitterFirst;

    /// <summary>Room for so many individuals, in the order of their numbers.</summary>
    public Ranking(int count)
    {
        Fitness = new double[count];
        Order = [.. Enumerable.Range(0, count)];
        _fitterFirst = (a, b) => Fitness[a] == Fitness[b] ? a.CompareTo(b) : Fitness[b].CompareTo(Fitness[a]);
    }

    /// <summary>One number an individual, the larger the better.</summary>
    public double[] Fitness { get; }

    /// <summary>The individuals' numbers, the fittest's first.</summary>
    public int[] Order { get; }

    /// <summary>The fitness of the best.</summary>
    public double Best => Fitness[Order[0]];

    /// <summary>Orders the individuals by <see cref="Fitness"/>, in which NaN becomes −∞.</summary>
    /// <returns>How many were NaN.</returns>
    public int Sort()
    {
        int notNumbers = 0;
        foreach (ref double fitness in Fitness.AsSpan())
        {
            if (!double.IsNaN(fitness))
                continue;
            fitness = double.NegativeInfinity;
            notNumbers++;
        }

        Order.AsSpan().Sort(_fitterFirst);
        return notNumbers;
    }

    /// <summary>Has the individuals in the order of their numbers again.</summary>
    public void Reset()
    {
        for (int i = 0; i < Order.Length; i++)
            Order[i] = i;
    }

    /// <summary>
    /// Centred ranks: the fittest gets ½, the least fit −½, the others what lies evenly between; equals share the mean of their ranks, so that a flat fitness says nothing.
    /// Salimans et al., "Evolution Strategies as a Scalable Alternative to Reinforcement Learning", 2017.
    /// </summary>
    /// <param name="ranks">[individuals], overwritten, in the order of their numbers.</param>
    public void CentredRanks(Span<double> ranks)
    {
        int last = Order.Length - 1;
        for (int first = 0, end; first <= last; first = end)
        {
            for (end = first + 1; end <= last && Fitness[Order[end]] == Fitness[Order[first]];)
                end++;
            double rank = last == 0 ? 0 : 0.5 - 0.5 * (first + end - 1) / last;
            for (int i = first; i < end; i++)
                ranks[Order[i]] = rank;
        }
    }
}
