using NetGen.Generator.Graphs;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Lowering;

/// <summary>From a graph to a program: which kernels each pass runs, over which buffers.</summary>
internal static class NetworkLowering
{
    public static NetworkProgram Lower(Graph graph)
    {
        var hidden = graph.Layers.Take(graph.Layers.Count - 1).ToList();
        var last = graph.Last;
        var trained = hidden.SelectMany(ForwardLowering.WithSlopes).ToList();
        return new(
            graph,
            Buffers(graph),
            Predict: [.. graph.Layers.SelectMany(ForwardLowering.Outputs)],
            Loss: [.. hidden.SelectMany(ForwardLowering.Outputs), .. ForwardLowering.ForLoss(last, graph.Loss), LossLowering.Value(last, graph.Loss)],
            Train: [.. trained, .. ForwardLowering.ForTraining(last, graph.Loss), .. LossLowering.Deltas(last, graph.Loss)],
            Outward: [.. trained, .. ForwardLowering.WithSlopes(last), LossLowering.OutputDeltas(last)],
            Deltas: [.. graph.Layers.Skip(1).Reverse().Select(layer => BackwardLowering.InputGradient(layer, graph.Layers[layer.Index - 1]))],
            Gradients: [.. graph.Layers.Select(BackwardLowering.ParameterGradient)]);
    }

    private static List<SampleBuffer> Buffers(Graph graph)
    {
        var buffers = new List<SampleBuffer> { new("x", graph.InputSize, "inputs") };
        foreach (var layer in graph.Layers)
        {
            int size = layer.Output.Count;
            if (layer == graph.Last)
                buffers.Add(new(BufferNames.PreActivation(layer), size, $"pre-activations of {layer.Name}"));
            buffers.Add(new(BufferNames.Output(layer), size, $"outputs of {layer.Name}"));
            buffers.Add(new(BufferNames.Slope(layer), size, $"slopes of {layer.Name}'s activation"));
            buffers.Add(new(BufferNames.Delta(layer), size, $"deltas of {layer.Name}: the gradient by its pre-activations"));
        }

        buffers.Add(new(BufferNames.OutputGradient, graph.OutputSize, "gradient by the outputs"));
        buffers.Add(new(BufferNames.Targets, graph.OutputSize, "targets"));
        return buffers;
    }
}
