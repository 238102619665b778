namespace NetGen;

/// <summary>Mixes two parents' parameters into a child's.</summary>
/// <param name="crossover">How.</param>
/// <param name="unitOfParameter">[parameters]: the unit that each belongs to; a unit's parameters need not lie together.</param>
internal sealed class Recombination(Crossover crossover, int[] unitOfParameter)
{
    /// <summary>Draws the child's parameters from its parents'.</summary>
    /// <param name="random">The child's own sequence.</param>
    /// <param name="first">[parameters].</param>
    /// <param name="second">[parameters].</param>
    /// <param name="child">[parameters], overwritten.</param>
    public void Mix(SeededRandom random, ReadOnlySpan<float> first, ReadOnlySpan<float> second, Span<float> child)
    {
        switch (crossover)
        {
            case Crossover.Uniform:
                for (int i = 0; i < child.Length; i++)
                    child[i] = Coin(random.NextUInt64()) ? first[i] : second[i];
                break;
            case Crossover.OnePoint:
                int point = random.Next(child.Length + 1);
                first[..point].CopyTo(child);
                second[point..].CopyTo(child[point..]);
                break;
            default:
                ulong toss = random.NextUInt64();
                for (int i = 0; i < child.Length; i++)
                    child[i] = Coin(new SplitMix64(toss ^ (ulong)unitOfParameter[i]).Next()) ? first[i] : second[i];
                break;
        }
    }

    private static bool Coin(ulong random) => random >> 63 != 0;
}
