namespace NetGen.Tests;

/// <summary>Measures what an action allocates once it is warm.</summary>
internal static class Allocations
{
    /// <summary>Bytes that a thousand calls allocate on this thread, after some to warm up.</summary>
    public static long In(Action action)
    {
        for (int i = 0; i < 100; i++)
            action();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
            action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
