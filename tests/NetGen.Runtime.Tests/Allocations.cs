namespace NetGen.Tests;

/// <summary>Measures what an action allocates once it is warm.</summary>
internal static class Allocations
{
    private const int Attempts = 10;

    /// <summary>
    /// Bytes that a thousand calls allocate on this thread: the least of some attempts, because a collection that another test brings about
    /// in the middle charges this thread for the rest of its allocation block.
    /// </summary>
    public static long In(Action action)
    {
        Call(action, 100);
        return Enumerable.Range(0, Attempts).Min(_ => Measure(action));
    }

    private static long Measure(Action action)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Call(action, 1000);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Call(Action action, int times)
    {
        for (int i = 0; i < times; i++)
            action();
    }
}
