using NetGen.Kernels;

namespace NetGen.Tests.Kernels;

public sealed unsafe class AlignedBufferTests
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
}
