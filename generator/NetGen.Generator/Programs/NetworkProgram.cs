using NetGen.Generator.Graphs;

namespace NetGen.Generator.Programs;

/// <summary>A network as kernels over buffers: what every printer prints.</summary>
/// <param name="Graph">The layers it was lowered from.</param>
/// <param name="Buffers">What each sample needs room for, by name.</param>
/// <param name="Predict">From inputs to outputs.</param>
/// <param name="Loss">From inputs and targets to the loss.</param>
/// <param name="Train">From inputs and targets to the loss and the last layer's deltas.</param>
/// <param name="Outward">From inputs and output gradients to the last layer's deltas, for any loss.</param>
/// <param name="Deltas">From the last layer's deltas to every layer's.</param>
/// <param name="Gradients">From every layer's deltas to the gradient, summed over samples.</param>
internal sealed record NetworkProgram(
    Graph Graph,
    IReadOnlyList<SampleBuffer> Buffers,
    IReadOnlyList<Kernel> Predict,
    IReadOnlyList<Kernel> Loss,
    IReadOnlyList<Kernel> Train,
    IReadOnlyList<Kernel> Outward,
    IReadOnlyList<Kernel> Deltas,
    IReadOnlyList<Kernel> Gradients)
{
    /// <summary>Every kernel once, in the order in which data meets them.</summary>
    public IEnumerable<Kernel> Kernels => Predict.Concat(Train).Concat(Loss).Concat(Outward).Concat(Deltas).Concat(Gradients)
        .GroupBy(kernel => kernel.Name).Select(same => same.First());

    /// <summary>Whether training draws what dropout drops.</summary>
    public bool Draws => Train.Any(kernel => kernel.Draws);

    public SampleBuffer Buffer(string name) => Buffers.First(buffer => buffer.Name == name);

    /// <summary>Buffers that these kernels touch, in the program's order.</summary>
    public IReadOnlyList<SampleBuffer> BuffersOf(IEnumerable<Kernel> kernels)
    {
        var names = new HashSet<string>(kernels.SelectMany(kernel => kernel.Buffers));
        return [.. Buffers.Where(buffer => names.Contains(buffer.Name))];
    }
}

/// <summary>Room for some numbers of each sample.</summary>
/// <param name="Name">The name in the generated code, such as y0.</param>
/// <param name="Size">Numbers a sample.</param>
/// <param name="Meaning">What is in it, for the generated comment.</param>
/// <param name="Places">Numbers of each channel that lie together, where one sample's channels can be computed side by side; 1 where it is a row.</param>
internal sealed record SampleBuffer(string Name, int Size, string Meaning, int Places = 1);
