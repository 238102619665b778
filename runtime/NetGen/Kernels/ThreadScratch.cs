using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace NetGen.Kernels;

/// <summary>
/// Working memory that each thread has for its predictions, of whichever network: many may predict at once, and nobody waits or locks.
/// It grows to the most that the thread was ever asked for, and is then never allocated again.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ThreadScratch
{
    [ThreadStatic]
    private static AlignedBuffer? t_buffer;

    /// <summary>The calling thread's memory, with whatever its last user left in it.</summary>
    /// <param name="floats">How many there are at least.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static AlignedBuffer Of(int floats) => t_buffer is { } buffer && buffer.Length >= floats ? buffer : Grow(floats);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static AlignedBuffer Grow(int floats) => t_buffer = new(floats);
}
