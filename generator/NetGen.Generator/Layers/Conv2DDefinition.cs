using NetGen.Generator.Declarations;
using NetGen.Generator.Formulas;
using NetGen.Generator.Graphs;
using NetGen.Generator.Onnx;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Layers;

/// <summary>
/// A convolution. Weights are stored [input channel][row][column][output channel], so that what neighbouring output channels take from one number lies side by side.
/// </summary>
internal sealed class Conv2DDefinition : LayerDefinition
{
    public override string Kind => "Conv2D";

    public override bool ActivatesAtOnce => true;

    public override Shape? OutputShape(LayerDeclaration declaration, int index, Shape input, List<Fault> faults) =>
        ConvolutionRule.OutputShape(declaration, index, input, faults);

    public override IReadOnlyList<int> WeightShape(LayerDeclaration declaration, Shape input, Shape output)
    {
        var window = Window.Of(declaration, first: 1);
        return [output.Channels, input.Channels, window.Height, window.Width];
    }

    public override IReadOnlyList<int> BiasShape(LayerDeclaration declaration, Shape input, Shape output) => declaration.Flag("Bias", otherwise: true) ? [output.Channels] : [];

    public override (int Rows, int Columns) StorageOrder(GraphLayer layer) => (layer.Weights.Length / layer.Output.Channels, layer.Output.Channels);

    public override (int FanIn, int FanOut)? Fans(GraphLayer layer) => (layer.Input.Channels * Of(layer).Window.Count, layer.Output.Channels * Of(layer).Window.Count);

    public override long MultiplyAdds(GraphLayer layer) => (long)layer.Output.Count * layer.Input.Channels * Of(layer).Window.Count;

    public override IEnumerable<SampleBuffer> OwnBuffers(GraphLayer layer)
    {
        var geometry = Of(layer);
        if (geometry.Padded != layer.Input)
            yield return new(Padded(layer), geometry.Padded.Count, $"what enters {layer.Name}, in a frame of zeros", layer.Previous is null ? 1 : geometry.Padded.Places);
    }

    public override string ForwardFormula(GraphLayer layer) =>
        layer.Biases.IsEmpty ? "zₖ(r, c) = Σᵢ Σₘ Σₙ wₖᵢ(m, n)·xᵢ(r·s + m, c·s + n)" : "zₖ(r, c) = bₖ + Σᵢ Σₘ Σₙ wₖᵢ(m, n)·xᵢ(r·s + m, c·s + n)";

    public override void Forward(GraphLayer layer, KernelBuilder code, string input, string output, bool isTraining)
    {
        var (geometry, result) = (Of(layer), layer.Output);
        string source = input;
        if (geometry.Padded != layer.Input)
            Framing.Copy(code, input, layer.Input, source = Padded(layer), geometry.Padded, geometry.Rows.Before, geometry.Columns.Before);
        code.ForEachIndependent("channel", result.Channels, channel =>
            code.ForEachIndependent("row", result.Height, row =>
                code.ForEachIndependent("column", result.Width, column =>
                {
                    var sum = code.Accumulate("sum", Bias(layer, channel));
                    code.ForEach("input", layer.Input.Channels, i =>
                        code.ForEach("kernelRow", geometry.Window.Height, kernelRow =>
                            code.ForEach("kernelColumn", geometry.Window.Width, kernelColumn =>
                                code.AddProduct(sum, geometry.Source(source, i, row, column, kernelRow, kernelColumn), Weight(layer, i, kernelRow, kernelColumn, channel)))));
                    code.Store(output, (channel * result.Height + row) * result.Width + column, sum);
                })));
    }

    public override string Onnx(GraphLayer layer, OnnxNodes nodes, string input)
    {
        var (rows, columns) = (Of(layer).Rows, Of(layer).Columns);
        string pads = OnnxNodes.List(rows.Before, columns.Before, rows.After, columns.After), strides = OnnxNodes.List(rows.Stride, columns.Stride);
        return nodes.Add($"Conv <pads = {pads}, strides = {strides}>", [input, .. OnnxNodes.Parameters(layer)]);
    }

    public override string InputGradientFormula(GraphLayer layer) => "Σₖ Σₘ Σₙ wₖᵢ(m, n)·dzₖ(q − m, p − n)";

    /// <summary>
    /// For each input the sum over the windows that it was in. With a stride, inputs fall into phases, each of which met the same rows and columns of the kernel.
    /// </summary>
    public override void InputGradient(GraphLayer layer, KernelBuilder code, LayerPass pass, StoreElement store)
    {
        var geometry = Of(layer);
        foreach (var rows in geometry.Rows.Phases)
        {
            foreach (var columns in geometry.Columns.Phases)
                PhaseGradient(layer, code, pass.Delta, (rows, columns), store);
        }
    }

    private static void PhaseGradient(GraphLayer layer, KernelBuilder code, string delta, (ConvolutionPhase Rows, ConvolutionPhase Columns) phase, StoreElement store)
    {
        var (geometry, input) = (Of(layer), layer.Input);
        code.ForEachIndependent("input", input.Channels, i =>
            code.ForEachIndependent("row", phase.Rows.Count, row =>
                code.ForEachIndependent("column", phase.Columns.Count, column =>
                {
                    var sum = code.Accumulate("sum", Number.Zero);
                    if (phase.Rows.Taps > 0 && phase.Columns.Taps > 0)
                    {
                        code.ForEach("channel", layer.Output.Channels, channel =>
                            ForEachTap(code, "kernelRow", phase.Rows, row, layer.Output.Height, kernelRow =>
                                ForEachTap(code, "kernelColumn", phase.Columns, column, layer.Output.Width, kernelColumn =>
                                    code.AddProduct(sum,
                                        new Element(delta, (channel * layer.Output.Height + phase.Rows.Delta(row, kernelRow)) * layer.Output.Width + phase.Columns.Delta(column, kernelColumn)),
                                        Weight(layer, i, phase.Rows.Kernel(kernelRow), phase.Columns.Kernel(kernelColumn), channel)))));
                    }

                    store((i * input.Height + phase.Rows.Input(row)) * input.Width + phase.Columns.Input(column), sum);
                })));
    }

    /// <summary>Those windows that an input was in and that there are.</summary>
    private static void ForEachTap(KernelBuilder code, string index, ConvolutionPhase phase, FlatIndex place, int windows, Action<FlatIndex> body)
    {
        if (phase.MeetsOnly(windows))
            code.ForEach(index, phase.Taps, body);
        else
            code.ForEachWithin(index, phase.Taps, tap => phase.Delta(place, tap), windows, body);
    }

    public override IReadOnlyList<string> ParameterGradientFormula(GraphLayer layer) =>
        layer.Biases.IsEmpty ? ["dwₖᵢ(m, n) = Σ xᵢ(r·s + m, c·s + n)·dzₖ(r, c)"] : ["dwₖᵢ(m, n) = Σ xᵢ(r·s + m, c·s + n)·dzₖ(r, c)", "dbₖ = Σ dzₖ(r, c)"];

    public override void ParameterGradient(GraphLayer layer, KernelBuilder code, LayerPass pass)
    {
        var (geometry, output) = (Of(layer), layer.Output);
        string source = geometry.Padded == layer.Input ? pass.Input : Padded(layer);
        Element Delta(FlatIndex channel, FlatIndex row, FlatIndex column) => new(pass.Delta, (channel * output.Height + row) * output.Width + column);
        code.ForEachIndependent("channel", output.Channels, channel =>
            code.ForEachIndependent("input", layer.Input.Channels, i =>
                code.ForEachIndependent("kernelRow", geometry.Window.Height, kernelRow =>
                    code.ForEachIndependent("kernelColumn", geometry.Window.Width, kernelColumn =>
                        code.AddGradient(WeightIndex(layer, i, kernelRow, kernelColumn, channel), ("row", output.Height), ("column", output.Width),
                            (row, column) => geometry.Source(source, i, row, column, kernelRow, kernelColumn) * Delta(channel, row, column))))));

        if (!layer.Biases.IsEmpty)
            code.ForEachIndependent("channel", output.Channels, channel =>
                code.AddGradient(channel + layer.Biases.Start, ("row", output.Height), ("column", output.Width), (row, column) => Delta(channel, row, column)));
    }

    private static ConvolutionGeometry Of(GraphLayer layer) => ConvolutionRule.Geometry(layer.Declaration, layer.Input);

    private static Parameter Weight(GraphLayer layer, FlatIndex input, FlatIndex kernelRow, FlatIndex kernelColumn, FlatIndex channel) =>
        new("weight", WeightIndex(layer, input, kernelRow, kernelColumn, channel));

    private static FlatIndex WeightIndex(GraphLayer layer, FlatIndex input, FlatIndex kernelRow, FlatIndex kernelColumn, FlatIndex channel)
    {
        var window = Of(layer).Window;
        return ((input * window.Height + kernelRow) * window.Width + kernelColumn) * layer.Output.Channels + channel + layer.Weights.Start;
    }

    private static string Padded(GraphLayer layer) => Own(layer, "padded");
}
