using NetGen.Kernels;

namespace NetGen.Tests.Kernels;

public sealed unsafe class ThreadScratchTests
{
    [Fact]
    public void A_thread_keeps_its_memory_until_it_needs_more()
    {
        var first = ThreadScratch.Of(8);
        Assert.True(first.Length >= 8);
        Assert.Same(first, ThreadScratch.Of(first.Length));
        var larger = ThreadScratch.Of(first.Length + 1);
        Assert.True(larger.Length > first.Length);
        Assert.Same(larger, ThreadScratch.Of(8));
    }

    [Fact]
    public void Asking_again_allocates_nothing()
    {
        ThreadScratch.Of(8);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
            ThreadScratch.Of(8);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void No_two_threads_hold_one_buffer()
    {
        int clashes = 0;
        Parallel.For(0, 20_000, i =>
        {
            fixed (float* memory = ThreadScratch.Of(1))
            {
                *memory = i;
                Thread.SpinWait(20);
                if (*memory != i)
                    Interlocked.Increment(ref clashes);
            }
        });
        Assert.Equal(0, clashes);
    }
}
