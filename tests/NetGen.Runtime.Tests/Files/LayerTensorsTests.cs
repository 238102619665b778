namespace NetGen.Tests.Files;

[Network, Input(2, 4, 5), Conv2D<ReLU>(3, 2, 3), LayerNorm, MaxPool2D(3), Flatten, Dropout(0.5), LayerNorm<Tanh>, Dense(2, Bias = false), Loss<SoftmaxCrossEntropy>]
public sealed partial class ManyLayers;

/// <summary>The tensors of layers that are not dense: PyTorch's names, shapes and order.</summary>
public sealed class LayerTensorsTests
{
    [Fact]
    public void Names_and_shapes_are_those_of_a_sequential() => Assert.Equal(
        [
            "0.bias [3]", "0.weight [3, 2, 2, 3]", "2.bias [3, 3, 3]", "2.weight [3, 3, 3]", "6.bias [3]", "6.weight [3]", "8.weight [2, 3]",
        ],
        SafeTensors.Read(new MemoryStream(new ManyLayers(1).Save()), "the file").Tensors.Select(tensor => $"{tensor.Name} [{string.Join(", ", tensor.Shape)}]").Order());

    [Fact]
    public void A_file_that_numbers_the_layers_alone_is_read()
    {
        int[] layers = [0, -1, 1, -1, -1, -1, 5, -1, 6];
        var network = new ManyLayers(1);
        using var stream = new MemoryStream();
        SafeTensors.Write(stream, SafeTensors.Read(network.Save(), "the file").Tensors.Select(tensor => tensor with { Name = $"{layers[tensor.Name[0] - '0']}{tensor.Name[1..]}" }));
        var other = new ManyLayers(2);
        other.Load(stream.ToArray());
        Assert.Equal(network.Parameters.ToArray(), other.Parameters.ToArray());
    }

    [Fact]
    public void A_kernel_is_stored_output_channel_by_output_channel()
    {
        var network = new ManyLayers(1);
        float[] standard = [.. Enumerable.Range(0, ManyLayers.ParameterCount).Select(i => (float)i)], back = new float[standard.Length];
        network.ImportParameters(standard);
        for (int output = 0; output < 3; output++)
        {
            for (int place = 0; place < 12; place++)
                Assert.Equal(output * 12 + place, network.Parameters[place * 3 + output]);
        }

        network.ExportParameters(back);
        Assert.Equal(standard, back);
    }

    [Fact]
    public void What_is_saved_loads()
    {
        var network = new ManyLayers(1);
        var other = new ManyLayers(2);
        other.Load(network.Save());
        Assert.Equal(network.Parameters.ToArray(), other.Parameters.ToArray());
    }

    [Fact]
    public void Scales_start_at_one_and_shifts_at_zero()
    {
        var network = new ManyLayers(3);
        LayerInfo norm = network.Info.Layers[1];
        Assert.All(norm.Weights.Of(network.Parameters).ToArray(), scale => Assert.Equal(1, scale));
        Assert.All(norm.Biases.Of(network.Parameters).ToArray(), shift => Assert.Equal(0, shift));
    }

    [Fact]
    public void Layers_tell_their_shapes() => Assert.Equal(
        [
            "conv2d 0: 2×4×5 → 3×3×3", "layernorm 1: 3×3×3 → 3×3×3", "maxpool2d 2: 3×3×3 → 3×1×1", "flatten 3: 3×1×1 → 3", "dropout 4: 3 → 3", "layernorm 5: 3 → 3", "dense 6: 3 → 2",
        ],
        new ManyLayers(1).Info.Layers.Select(layer => $"{layer.Name}: {string.Join('×', layer.InputShape)} → {string.Join('×', layer.OutputShape)}"));
}
