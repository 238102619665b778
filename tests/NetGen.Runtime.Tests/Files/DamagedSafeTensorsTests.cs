using System.Buffers.Binary;
using System.Text;

namespace NetGen.Tests;

public sealed class DamagedSafeTensorsTests
{
    [Theory]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}}""", 4, "file: the tensor 'a' of type F32 and shape [2] lies from byte 0 to 4, which is not its size")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}}""", 8, "file: the tensor 'a' begins at byte 4 of the data; expected 0")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}}""", 8, "file: the tensor 'b' begins at byte 4 of the data; expected 8")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}""", 7, "file: the tensor 'a' ends at byte 8 of the data, but there are 7; the file is truncated")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}""", 5, "file has 5 bytes of data, but its tensors take 4")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2147483647,2147483647,0],"data_offsets":[0,0]}}""", 0, "file: the tensor 'a' of type F32 and shape [2147483647, 2147483647, 0]")]
    [InlineData("""{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"b":{"dtype":"F32","shape":[2147483647,4],"data_offsets":[1,0]}}""", 1, "file: the tensor 'b' of type F32 and shape [2147483647, 4] lies from byte 1 to 0")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,9223372036854775807]}}""", 4, "file: the tensor 'a' of type F32")]
    [InlineData("""{"a":{"dtype":"F31","shape":[1],"data_offsets":[0,4]}}""", 4, "tensor 'a' has the unknown dtype 'F31'; expected one of BOOL, U8")]
    [InlineData("""{"a":{"dtype":"9","shape":[1],"data_offsets":[0,4]}}""", 4, "tensor 'a' has the unknown dtype '9'")]
    [InlineData("""{"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}}""", 4, "the shape of tensor 'a' must be whole numbers from 0 to 2147483647")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1.5],"data_offsets":[0,4]}}""", 4, "the shape of tensor 'a' must be whole numbers")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1],"data_offsets":[0]}}""", 4, "tensor 'a' must have 'dtype', 'shape' and two 'data_offsets'")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1]}}""", 4, "tensor 'a' must have")]
    [InlineData("""{"a":{"dtype":"F32","dtype":"F32","shape":[1],"data_offsets":[0,4]}}""", 4, "tensor 'a' has 'dtype' twice")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4],"x":1}}""", 4, "tensor 'a' has 'x' twice or is not allowed to have it")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}""", 4, "'a' occurs twice")]
    [InlineData("""{"__metadata__":{"k":"v","k":"v"}}""", 0, "'k' occurs twice in '__metadata__'")]
    [InlineData("""{"__metadata__":{"k":1}}""", 0, "expected the text of 'k', found Number")]
    [InlineData("""{"a":[]}""", 0, "expected the object of tensor 'a', found StartArray")]
    [InlineData("""[]""", 0, "expected an object of tensors, found StartArray")]
    [InlineData("""{} x""", 0, "file: the header is not that of a safetensors file")]
    [InlineData("""{"\ud800":{}}""", 0, "file: the header is not that of a safetensors file")]
    [InlineData("", 0, "file: the header is not that of a safetensors file")]
    public void A_header_that_lies_is_refused(string header, int dataLength, string message)
    {
        Assert.Contains(message, Refuse(WithHeader(header, (ulong)Encoding.UTF8.GetByteCount(header), dataLength)));
    }

    [Theory]
    [InlineData(ulong.MaxValue)]
    [InlineData(long.MaxValue)]
    [InlineData(3)]
    public void A_header_longer_than_the_file_is_refused_without_room_being_made_for_it(ulong length)
    {
        byte[] bytes = WithHeader("{}", length, 0);
        long before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Contains($"file announces a header of {length} bytes, but 2 bytes follow", Refuse(bytes));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    [Fact]
    public void Every_truncation_is_refused()
    {
        byte[] sound = Sound();
        for (int length = 0; length < sound.Length; length++)
            Assert.NotEmpty(Refuse(sound[..length]));
    }

    [Fact]
    public void Damaged_files_are_read_or_refused()
    {
        Damage.Try(Sound(), 5000, bytes => SafeTensors.Read(new MemoryStream(bytes), "file"), error => error is InvalidDataException);
    }

    private static byte[] Sound()
    {
        var stream = new MemoryStream();
        SafeTensors.Write(stream, [Tensor.From("0.weight", [1f, 2, 3, 4], 2, 2), Tensor.From("0.bias", [1f, 2]), Tensor.From("state", [1UL, 2])], new Dictionary<string, string> { ["format"] = "1" });
        return stream.ToArray();
    }

    private static byte[] WithHeader(string header, ulong length, int dataLength)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, length);
        return [.. bytes, .. Encoding.UTF8.GetBytes(header), .. new byte[dataLength]];
    }

    private static string Refuse(byte[] bytes) => Assert.Throws<InvalidDataException>(() => SafeTensors.Read(bytes, "file")).Message;
}
