namespace NetGen;

/// <summary>The fittest of some drawn with replacement.</summary>
internal sealed class TournamentSelection : Selection
{
    private readonly int _contestants;

    public TournamentSelection(int contestants)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(contestants);
        _contestants = contestants;
    }

    /// <inheritdoc/>
    internal override int Pick(SeededRandom random, int count)
    {
        int best = random.Next(count);
        for (int i = 1; i < _contestants; i++)
            best = Math.Min(best, random.Next(count));
        return best;
    }
}
