using System.Runtime.InteropServices;

namespace NetGen.Benchmarks;

/// <summary>A dense network as an ONNX file: for each layer a Gemm with PyTorch's weights and the node of its activation.</summary>
internal static class OnnxModel
{
    private const int OperatorSet = 17, Version = 8, Floats = 1;

    /// <param name="info">The network.</param>
    /// <param name="parameters">In PyTorch's order.</param>
    /// <param name="samples">Rows of a call; the model has no other size.</param>
    public static byte[] Of(NetworkInfo info, ReadOnlySpan<float> parameters, int samples)
    {
        var graph = new ProtocolBuffer().Text(2, info.Name);
        string data = "inputs";
        foreach (var layer in info.Layers)
        {
            string weights = $"weights{layer.Index}", bias = $"bias{layer.Index}", product = $"product{layer.Index}";
            graph.Message(5, Tensor(weights, parameters[..layer.Weights.Length], layer.WeightShape)).Message(5, Tensor(bias, parameters.Slice(layer.Weights.Length, layer.Biases.Length), [layer.Biases.Length]));
            parameters = parameters[layer.ParameterCount..];
            graph.Message(1, Node("Gemm", product, data, weights, bias).Message(5, new ProtocolBuffer().Text(1, "transB").Number(3, 1).Number(20, 2)));
            data = product;
            if (layer.Activation != nameof(Identity))
                graph.Message(1, Node(Operator(layer.Activation), data = $"output{layer.Index}", product));
        }

        graph.Message(1, Node("Identity", "outputs", data));
        graph.Message(11, Value("inputs", samples, info.Layers[0].InputShape[0])).Message(12, Value("outputs", samples, info.Layers[^1].OutputShape[0]));
        return new ProtocolBuffer().Number(1, Version).Message(7, graph).Message(8, new ProtocolBuffer().Number(2, OperatorSet)).ToArray();
    }

    private static string Operator(string activation) => activation == nameof(ReLU) ? "Relu" : activation;

    private static ProtocolBuffer Node(string kind, string output, params string[] inputs)
    {
        var node = new ProtocolBuffer();
        foreach (string input in inputs)
            node.Text(1, input);
        return node.Text(2, output).Text(4, kind);
    }

    private static ProtocolBuffer Tensor(string name, ReadOnlySpan<float> values, IReadOnlyList<int> shape)
    {
        var tensor = new ProtocolBuffer();
        foreach (int size in shape)
            tensor.Number(1, size);
        return tensor.Number(2, Floats).Text(8, name).Bytes(9, MemoryMarshal.AsBytes(values));
    }

    private static ProtocolBuffer Value(string name, int rows, int columns)
    {
        var shape = new ProtocolBuffer().Message(1, new ProtocolBuffer().Number(1, rows)).Message(1, new ProtocolBuffer().Number(1, columns));
        return new ProtocolBuffer().Text(1, name).Message(2, new ProtocolBuffer().Message(1, new ProtocolBuffer().Number(1, Floats).Message(2, shape)));
    }
}
