using System.ComponentModel;

namespace NetGen.Kernels;

/// <summary>
/// Working memory for calls from many threads at once. Nothing is allocated as long as no more threads than processors have ever been inside together.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ScratchPool
{
    private readonly AlignedBuffer?[] _free = new AlignedBuffer?[Environment.ProcessorCount];
    private readonly int _floats;

    /// <summary>A pool with one buffer ready.</summary>
    /// <param name="floats">The length of every buffer.</param>
    public ScratchPool(int floats)
    {
        _floats = floats;
        _free[0] = new AlignedBuffer(floats);
    }

    /// <summary>A buffer for the caller alone, with whatever its last user left in it.</summary>
    public AlignedBuffer Rent()
    {
        for (int slot = 0; slot < _free.Length; slot++)
            if (Volatile.Read(ref _free[slot]) is not null && Interlocked.Exchange(ref _free[slot], null) is { } buffer)
                return buffer;
        return new AlignedBuffer(_floats);
    }

    /// <summary>Gives a rented buffer back; it must not be used afterwards.</summary>
    public void Return(AlignedBuffer buffer)
    {
        for (int slot = 0; slot < _free.Length; slot++)
            if (Volatile.Read(ref _free[slot]) is null && Interlocked.CompareExchange(ref _free[slot], buffer, null) is null)
                return;
    }
}
