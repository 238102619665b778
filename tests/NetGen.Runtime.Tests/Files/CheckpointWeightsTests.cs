using NetGen.Tests.Training;

namespace NetGen.Tests.Files;

/// <summary>Weights alone, as PyTorch's Sequential names and orders them.</summary>
public sealed class CheckpointWeightsTests
{
    [Fact]
    public void Weights_are_named_shaped_and_ordered_as_pytorch_does()
    {
        LinearModel network = new(3, 2);
        network.ImportParameters([1, 2, 3, 4, 5, 6, 7, 8]);
        SafeTensors file = SafeTensors.Read(network.Save(), "weights");
        Assert.Equal(["0.bias", "0.weight"], file.Tensors.Select(tensor => tensor.Name).Order(StringComparer.Ordinal));
        Assert.Equal([2, 3], file["0.weight"].Shape);
        Assert.Equal([1f, 2, 3, 4, 5, 6], file["0.weight"].ToSingles());
        Assert.Equal([7f, 8], file["0.bias"].ToSingles());
    }

    [Fact]
    public void What_was_saved_is_loaded_from_file_stream_and_bytes()
    {
        LinearModel saved = LinearProblem.Model(seed: 4);
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            saved.Save(path);
            Assert.Equal(saved.Parameters.ToArray(), Loaded(network => network.Load(path)));
        }
        finally
        {
            File.Delete(path);
        }

        Assert.Equal(saved.Parameters.ToArray(), Loaded(network => network.Load(new MemoryStream(saved.Save()))));
        Assert.Equal(saved.Parameters.ToArray(), Loaded(network => network.Load(saved.Save())));
    }

    [Fact]
    public void A_missing_an_extra_and_a_misshapen_tensor_are_refused_by_name()
    {
        Tensor weight = Tensor.From("0.weight", new float[6], 2, 3), bias = Tensor.From("0.bias", new float[2]);
        Refuse("'0.bias'", weight);
        Refuse("'1.weight', which Linear does not have", weight, bias, Tensor.From("1.weight", new float[2]));
        Refuse("'0.weight' has the shape [3, 2]; expected [2, 3]", Tensor.From("0.weight", new float[6], 3, 2), bias);
        Refuse("'0.weight' holds numbers of type F64", Tensor.From("0.weight", new double[6], 2, 3), bias);
        Refuse("'optimizer.mean', which Linear does not have", weight, bias, Tensor.From("optimizer.mean", new float[8]));
        Refuse("number 1 of the tensor '0.bias' is NaN", weight, Tensor.From("0.bias", [1, float.NaN]));
    }

    private static void Refuse(string because, params Tensor[] tensors)
    {
        using MemoryStream stream = new();
        SafeTensors.Write(stream, tensors);
        LinearModel network = LinearProblem.Model();
        float[] before = network.Parameters.ToArray();
        Assert.Contains(because, Assert.Throws<InvalidDataException>(() => network.Load(stream.ToArray())).Message);
        Assert.Equal(before, network.Parameters.ToArray());
    }

    private static float[] Loaded(Action<LinearModel> load)
    {
        LinearModel network = new(3, 2);
        load(network);
        return network.Parameters.ToArray();
    }
}
