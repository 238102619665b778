namespace NetGen;

/// <summary>
/// Lets readers on other threads see whole writes only, without ever making the writer wait: the count is odd during a write, and a read during which it changed is repeated.
/// Lameter, "Effective synchronization on Linux/NUMA systems", 2005.
/// </summary>
internal sealed class SequenceLock
{
    private int _count;

    /// <summary>What readers read while the written memory holds something else; changed within a write only.</summary>
    public float[]? StandIn { get; set; }

    /// <summary>Begins a write; there is one writer at a time.</summary>
    public void BeginWrite()
    {
        _count++;
        Volatile.WriteBarrier();
    }

    /// <summary>Ends the write.</summary>
    public void EndWrite() => Volatile.Write(ref _count, _count + 1);

    /// <summary>Copies what one writer writes, whole.</summary>
    public void Read(ReadOnlySpan<float> source, Span<float> destination)
    {
        SpinWait wait = default;
        while (!TryRead(source, destination))
            wait.SpinOnce(sleep1Threshold: -1);
    }

    /// <summary>Copies a network's parameters, whole, into another of the same class.</summary>
    /// <exception cref="ArgumentException">The other network is of another class.</exception>
    public void CopyParameters(INetwork network, INetwork other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.GetType() != network.GetType() || other.ParameterCount != network.ParameterCount)
        {
            throw new ArgumentException(
                $"{network.Info.Name} with {network.ParameterCount} parameters cannot be copied into {other.Info.Name} with {other.ParameterCount}; take Network.Clone().", nameof(other));
        }

        Read(network.Parameters, other.Parameters);
    }

    private bool TryRead(ReadOnlySpan<float> source, Span<float> destination)
    {
        int before = Volatile.Read(ref _count);
        if (int.IsOddInteger(before))
            return false;
        (StandIn ?? source).CopyTo(destination);
        Interlocked.MemoryBarrier();
        return Volatile.Read(ref _count) == before;
    }
}
