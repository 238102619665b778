namespace NetGen;

/// <summary>Who becomes a parent. Only the order of the generation counts, not by how much one is fitter than another.</summary>
public abstract class Selection
{
    private protected Selection()
    {
    }

    /// <summary>The fittest of some drawn at random. Goldberg and Deb, "A Comparative Analysis of Selection Schemes Used in Genetic Algorithms", 1991.</summary>
    /// <param name="contestants">How many are drawn, at least 1; the more, the harder the selection. 2 to 5 are usual.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public static Selection Tournament(int contestants) => new TournamentSelection(contestants);

    /// <summary>Any of the best, each as likely.</summary>
    /// <param name="fraction">Their share of the generation, above 0, at most 1; at least one individual is taken.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is out of its range.</exception>
    public static Selection Truncation(double fraction) => new TruncationSelection(fraction);

    /// <summary>Picks a parent.</summary>
    /// <param name="random">The child's own sequence.</param>
    /// <param name="count">Individuals in the generation.</param>
    /// <returns>The parent's rank, 0 for the fittest.</returns>
    internal abstract int Pick(SeededRandom random, int count);
}
