using System.Runtime.InteropServices;
using Google.Protobuf;
using NetGen.Protocol;

namespace NetGen;

/// <summary>The graph that the build wrote as text, with the parameters' values.</summary>
internal static class OnnxModel
{
    /// <summary>The first set of operators with LayerNormalization, and the format that came with it.</summary>
    private const int OperatorSet = 17, Representation = 8;

    public static ModelProto Of(INetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        if (network.Info.Onnx.Length == 0)
            throw new NotSupportedException($"{network.Info.Name} has no ONNX graph: only a class with [Network], which the build extends, has one.");
        GraphProto graph = new OnnxText(network.Info.Onnx).ReadGraph();
        AddParameters(graph, network);
        return new()
        {
            IrVersion = Representation,
            ProducerName = "NetGen",
            ProducerVersion = typeof(OnnxModel).Assembly.GetName().Version!.ToString(3),
            Graph = graph,
            OpsetImport = { new OperatorSetIdProto { Version = OperatorSet } },
        };
    }

    /// <summary>What follows the first input is a parameter: it becomes a constant of the file.</summary>
    private static void AddParameters(GraphProto graph, INetwork network)
    {
        float[] parameters = new float[network.ParameterCount];
        network.ExportParameters(parameters);
        ReadOnlySpan<float> rest = parameters;
        for (; graph.Input.Count > 1; graph.Input.RemoveAt(1))
        {
            ValueInfoProto parameter = graph.Input[1];
            long[] sizes = [.. parameter.Type.TensorType.Shape.Dim.Select(size => size.DimValue)];
            int length = (int)sizes.Aggregate((product, size) => product * size);
            graph.Initializer.Add(new TensorProto
            {
                Name = parameter.Name,
                DataType = TensorProto.Types.DataType.Float,
                Dims = { sizes },
                RawData = ByteString.CopyFrom(MemoryMarshal.AsBytes(rest[..length])),
            });
            rest = rest[length..];
        }
    }
}
