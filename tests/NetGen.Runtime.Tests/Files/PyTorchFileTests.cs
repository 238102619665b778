using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using NetGen.Tests.Truth;

namespace NetGen.Tests.Files;

/// <summary>
/// Files of the state of PyTorch's Sequential, laid out byte for byte as its safetensors library does it: a header with the framework's name, padded to a multiple of eight; then the tensors in the order of their names.
/// The weights and what the networks answer are libtorch's.
/// </summary>
public sealed class PyTorchFileTests
{
    /// <summary>Networks of networks.json whose modules are the layers and activations of a class here.</summary>
    private static readonly (string Golden, INetwork Network)[] s_networks =
    [
        ("2-2-1 without biases (6 parameters)", new WithoutBiases()),
        ("2-8-8-1 tanh, binary cross-entropy", new TanhCrossEntropy()),
        ("13-16-16-3 gelu and silu, softmax cross-entropy", new SmoothClasses()),
        ("conv 1x8x8, max pooling", new LargestOfWindows()),
        ("conv 2x8x8, padding 1, stride 2", new EverySecondWindow()),
        ("6-9-4 with layer norm", new Normalized()),
    ];

    public static TheoryData<int, string> Networks => [.. s_networks.Select((entry, index) => new TheoryDataRow<int, string>(index, entry.Golden))];

    [Theory, MemberData(nameof(Networks))]
    public void A_file_of_the_same_architecture_loads_and_answers_alike(int index, string name)
    {
        JsonElement golden = OfName(name);
        INetwork network = s_networks[index].Network.Clone();
        network.Load(File(State(golden)));

        float[] inputs = Near.Floats(Golden.Numbers(golden, "inputs")), outputs = new float[golden.GetProperty("batch").GetInt32() * network.OutputSize];
        network.Predict(inputs, outputs);
        Near.All(Golden.Numbers(golden.GetProperty("float32"), "outputs"), Near.Doubles(outputs), 1e-5, name);
    }

    [Theory, MemberData(nameof(Networks))]
    public void What_is_saved_is_that_file(int index, string name)
    {
        var state = State(OfName(name));
        INetwork network = s_networks[index].Network.Clone();
        network.Load(File(state));
        Assert.Equal(File(state, metadata: ""), network.Save());
    }

    [Fact]
    public void A_missing_an_extra_and_a_misshapen_tensor_are_named_as_PyTorch_names_them()
    {
        JsonElement golden = OfName(s_networks[1].Golden);
        Refuse("has no tensor '4.bias'", state => state.Remove("4.bias"));
        Refuse("has a tensor '5.weight', which TanhCrossEntropy does not have", state => state["5.weight"] = ([1], [1]));
        Refuse("the tensor '2.weight' has the shape [4, 16]; expected [8, 8]", state => state["2.weight"] = ([4, 16], state["2.weight"].Values));

        void Refuse(string because, Action<SortedDictionary<string, (int[] Shape, float[] Values)>> change)
        {
            var state = State(golden);
            change(state);
            Assert.Contains(because, Assert.Throws<InvalidDataException>(() => new TanhCrossEntropy().Load(File(state))).Message);
        }
    }

    private static JsonElement OfName(string name) =>
        Golden.Read("networks.json").GetProperty("networks").EnumerateArray().Single(entry => entry.GetProperty("name").GetString() == name);

    private static SortedDictionary<string, (int[] Shape, float[] Values)> State(JsonElement golden)
    {
        var state = new SortedDictionary<string, (int[], float[])>(StringComparer.Ordinal);
        foreach (JsonProperty parameter in golden.GetProperty("parameters").EnumerateObject())
            state.Add(parameter.Name, Tensor(parameter.Value));
        return state;
    }

    private static (int[] Shape, float[] Values) Tensor(JsonElement parameter) =>
        ([.. parameter.GetProperty("shape").EnumerateArray().Select(size => size.GetInt32())], Near.Floats(Golden.Numbers(parameter, "values")));

    private static byte[] File(SortedDictionary<string, (int[] Shape, float[] Values)> state, string metadata = "\"__metadata__\":{\"format\":\"pt\"},")
    {
        var header = new StringBuilder("{").Append(metadata);
        int begin = 0;
        foreach (var (name, (shape, values)) in state)
        {
            int end = begin + values.Length * sizeof(float);
            header.Append(FormattableString.Invariant($$"""{{(begin == 0 ? "" : ",")}}"{{name}}":{"dtype":"F32","shape":[{{string.Join(',', shape)}}],"data_offsets":[{{begin}},{{end}}]}"""));
            begin = end;
        }

        header.Append('}').Append(' ', -header.Length & 7);
        byte[] length = new byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(length, header.Length);
        return [.. length, .. Encoding.ASCII.GetBytes(header.ToString()), .. state.Values.SelectMany(tensor => MemoryMarshal.AsBytes(tensor.Values.AsSpan()).ToArray())];
    }
}
