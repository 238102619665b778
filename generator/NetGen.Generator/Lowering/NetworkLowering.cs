using NetGen.Generator.Graphs;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Lowering;

/// <summary>From a graph to a program: which kernels each pass runs, over which buffers.</summary>
internal static class NetworkLowering
{
    public static NetworkProgram Lower(Graph graph)
    {
        var layers = graph.Computed;
        var hidden = layers.Take(layers.Count - 1).ToList();
        var last = graph.Last;
        var trained = hidden.SelectMany(ForwardLowering.InTraining).ToList();
        return new(
            graph,
            Buffers(graph),
            Predict: [.. layers.SelectMany(ForwardLowering.Outputs)],
            Loss: [.. hidden.SelectMany(ForwardLowering.Outputs), .. ForwardLowering.ForLoss(last, graph.Loss), LossLowering.Value(last, graph.Loss)],
            Train: [.. trained, .. ForwardLowering.ForTraining(last, graph.Loss), .. LossLowering.Deltas(last, graph.Loss)],
            Outward: [.. trained, .. ForwardLowering.InTraining(last), LossLowering.OutputDeltas(last)],
            Deltas: [.. layers.Reverse().Where(layer => layer.Previous is { CarriesGradient: true }).Select(layer => BackwardLowering.InputGradient(layer, layer.Previous!))],
            Gradients: [.. layers.Where(layer => layer.HasParameters).Select(BackwardLowering.ParameterGradient)]);
    }

    private static List<SampleBuffer> Buffers(Graph graph)
    {
        var buffers = new List<SampleBuffer> { new("x", graph.InputSize, "inputs") };
        foreach (var layer in graph.Computed)
        {
            int size = layer.Output.Count;
            buffers.AddRange(layer.Definition.OwnBuffers(layer));
            if (layer == graph.Last && !layer.Activation.IsIdentity)
                buffers.Add(new(BufferNames.PreActivation(layer), size, $"pre-activations of {layer.Name}", layer.Output.Places));
            buffers.Add(new(BufferNames.Output(layer), size, $"outputs of {layer.Name}", layer.Output.Places));
            buffers.Add(new(BufferNames.Slope(layer), size, $"slopes of {layer.Name}'s activation"));
            buffers.Add(new(BufferNames.Delta(layer), size, $"deltas of {layer.Name}: the gradient by its pre-activations"));
        }

        buffers.Add(new(BufferNames.OutputGradient, graph.OutputSize, "gradient by the outputs"));
        buffers.Add(new(BufferNames.Targets, graph.OutputSize, "targets"));
        return buffers;
    }
}
