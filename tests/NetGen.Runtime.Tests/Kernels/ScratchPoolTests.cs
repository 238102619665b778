using NetGen.Kernels;

namespace NetGen.Tests.Kernels;

public sealed unsafe class ScratchPoolTests
{
    [Fact]
    public void A_buffer_starts_at_a_64_byte_boundary_and_at_zero()
    {
        foreach (int length in new[] { 0, 1, 15, 16, 1000 })
        {
            var buffer = new AlignedBuffer(length);
            Assert.Equal(0u, (nuint)buffer.Pointer % 64);
            Assert.Equal(length, buffer.Length);
            Assert.Equal(length, buffer.Span.Length);
            Assert.True(buffer.Span.IndexOfAnyExcept(0f) < 0);
        }
    }

    [Fact]
    public void Pointer_and_span_are_the_same_memory()
    {
        var buffer = new AlignedBuffer(3);
        buffer.Pointer[2] = 5;
        Assert.Equal(5, buffer.Span[2]);
    }

    [Fact]
    public void A_negative_length_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => new AlignedBuffer(-1));

    [Fact]
    public void Rented_buffers_are_distinct_and_come_round_again()
    {
        var pool = new ScratchPool(8);
        var first = pool.Rent();
        var second = pool.Rent();
        Assert.NotSame(first, second);
        pool.Return(first);
        Assert.Same(first, pool.Rent());
    }

    [Fact]
    public void Renting_and_returning_allocates_nothing()
    {
        var pool = new ScratchPool(8);
        pool.Return(pool.Rent());
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
            pool.Return(pool.Rent());
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void No_two_threads_hold_one_buffer()
    {
        var pool = new ScratchPool(1);
        int clashes = 0;
        Parallel.For(0, 20_000, i =>
        {
            var buffer = pool.Rent();
            buffer.Span[0] = i;
            Thread.SpinWait(20);
            if (buffer.Span[0] != i)
                Interlocked.Increment(ref clashes);
            pool.Return(buffer);
        });
        Assert.Equal(0, clashes);
    }
}
