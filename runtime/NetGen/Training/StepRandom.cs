namespace NetGen;

/// <summary>Independent random sequences, one for each epoch or step of a training.</summary>
internal static class StepRandom
{
    /// <summary>The sequence at this place; the multiplier, 2⁶⁴ over the golden ratio, keeps neighbouring places' seeds apart.</summary>
    public static SeededRandom Of(ulong seed, ulong place) => new(seed ^ ((place + 1) * 0x9E3779B97F4A7C15));
}
