using System.Buffers.Binary;
using System.Text;

namespace NetGen.Tests;

public sealed class SafeTensorsTests
{
    private static readonly Tensor[] Some =
    [
        Tensor.From("1.weight", [1f, -2, 3, float.NaN, 5, 6], 2, 3),
        Tensor.From("random.state", [ulong.MaxValue, 0, 7]),
        Tensor.From("0.bias", [0.5f]),
        Tensor.From("mean", [Math.PI]),
        Tensor.From("empty", ReadOnlySpan<float>.Empty),
    ];

    [Fact]
    public void What_is_written_is_read_again()
    {
        var file = SafeTensors.Read(Written(Some, new() { ["format"] = "netgen", ["ä"] = "\"ö\"\n" }), "memory");

        Assert.Equal([1f, -2, 3, float.NaN, 5, 6], file["1.weight"].ToSingles());
        Assert.Equal([2, 3], file["1.weight"].Shape);
        Assert.Equal([ulong.MaxValue, 0, 7], file["random.state"].ToUInt64s());
        Assert.Equal([3], file["random.state"].Shape);
        Assert.Equal([Math.PI], file["mean"].ToDoubles());
        Assert.Empty(file["empty"].ToSingles());
        Assert.Equal(["mean", "random.state", "0.bias", "1.weight", "empty"], file.Tensors.Select(tensor => tensor.Name).Order(StringComparer.Ordinal).OrderByDescending(name => name is "mean" or "random.state"));
        Assert.Equal("netgen", file.Metadata["format"]);
        Assert.Equal("\"ö\"\n", file.Metadata["ä"]);
    }

    [Fact]
    public void The_bytes_are_those_of_the_format_whatever_the_order_given()
    {
        Tensor[] tensors = [Tensor.From("b", [1f]), Tensor.From("a", [2.0]), Tensor.From("A", [3f, 4], 1, 2)];
        byte[] bytes = Written(tensors, new() { ["k"] = "v" });
        string header = """{"__metadata__":{"k":"v"},"a":{"dtype":"F64","shape":[1],"data_offsets":[0,8]},"A":{"dtype":"F32","shape":[1,2],"data_offsets":[8,16]},"b":{"dtype":"F32","shape":[1],"data_offsets":[16,20]}}""";

        int length = (header.Length + 7) / 8 * 8;
        Assert.Equal((ulong)length, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        Assert.Equal(header.PadRight(length), Encoding.UTF8.GetString(bytes, 8, length));
        Assert.Equal("0000000000000040" + "0000404000008040" + "0000803F", Convert.ToHexString(bytes.AsSpan(8 + length)));
        Assert.Equal(bytes, Written([.. tensors.Reverse()], new() { ["k"] = "v" }));
    }

    [Fact]
    public void A_file_without_tensors_is_a_file()
    {
        Assert.Empty(SafeTensors.Read(Written([], null), "memory").Tensors);
    }

    [Fact]
    public void Tensors_that_contradict_themselves_are_not_written()
    {
        Assert.Contains("'a' is taken", Assert.Throws<ArgumentException>(() => Written([Tensor.From("a", [1f]), Tensor.From("a", [2.0])], null)).Message);
        Assert.Contains("'__metadata__' is taken", Assert.Throws<ArgumentException>(() => Written([Tensor.From("__metadata__", [1f])], null)).Message);
        Assert.Contains("shape [2, 2] has 4 bytes", Assert.Throws<ArgumentException>(() => Written([Tensor.From("a", [1f], 2, 2)], null)).Message);
    }

    [Fact]
    public void Another_type_or_a_missing_name_is_said()
    {
        var file = SafeTensors.Read(Written(Some, null), "weights.safetensors");

        Assert.Contains("'mean' holds numbers of type F64; expected F32", Assert.Throws<InvalidDataException>(() => file["mean"].ToSingles()).Message);
        Assert.Contains("weights.safetensors has no tensor '1.weigth' (did you mean '1.weight'?)", Assert.Throws<InvalidDataException>(() => file["1.weigth"]).Message);
        Assert.Null(file.Find("1.weigth"));
    }

    [Fact]
    public void A_stream_gives_the_same_as_its_bytes()
    {
        byte[] bytes = Written(Some, null);

        Assert.Equal(SafeTensors.Read(bytes, "memory")["1.weight"].ToSingles(), SafeTensors.Read(new MemoryStream(bytes), "memory")["1.weight"].ToSingles());
    }

    private static byte[] Written(Tensor[] tensors, Dictionary<string, string>? metadata)
    {
        var stream = new MemoryStream();
        SafeTensors.Write(stream, tensors, metadata);
        return stream.ToArray();
    }
}
