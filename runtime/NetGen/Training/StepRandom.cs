namespace NetGen;

/// <summary>Independent random sequences, one for each epoch or step of a training, from one generator that is set anew without allocating.</summary>
internal sealed class StepRandom
{
    private readonly SeededRandom _random = new(0);

    /// <summary>The sequence at this place, from its beginning.</summary>
    /// <param name="seed">The trainer's seed.</param>
    /// <param name="place">The epoch or step.</param>
    public SeededRandom At(ulong seed, long place)
    {
        SplitMix64 mixer = new(new SplitMix64(seed).Next() ^ (ulong)place);
        _random.SetState([mixer.Next(), mixer.Next(), mixer.Next(), mixer.Next()]);
        return _random;
    }
}
