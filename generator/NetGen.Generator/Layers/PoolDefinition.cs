using NetGen.Generator.Declarations;
using NetGen.Generator.Graphs;
using NetGen.Generator.Onnx;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Layers;

/// <summary>What pooling layers share: windows side by side that cover the picture.</summary>
internal abstract class PoolDefinition : LayerDefinition
{
    public override Shape? OutputShape(LayerDeclaration declaration, int index, Shape input, List<Fault> faults)
    {
        if (declaration.Sizes.Count is not (1 or 2))
            return null; // The compiler has refused the attribute's arguments.
        string name = declaration.Name(index);
        var window = Window.Of(declaration, first: 0);
        if (!window.IsSized(name, index, faults) || !ShapeRule.IsPicture(input, name, index, faults) || !window.FitsInto(input, input, name, index, faults))
            return null;
        if (input.Height % window.Height != 0 || input.Width % window.Width != 0)
        {
            faults.Add(Fault.AtLayer(index, "NG0018", name, window.ToString(), input.ToString(), "windows lie side by side and cover the picture, so its rows and columns are multiples of the window's"));
            return null;
        }

        return Shape.Picture(input.Channels, input.Height / window.Height, input.Width / window.Width);
    }

    public override long MultiplyAdds(GraphLayer layer) => layer.Input.Count;

    /// <summary>The windows as ONNX's attributes.</summary>
    protected static string OnnxWindow(GraphLayer layer)
    {
        var window = Window.Of(layer.Declaration, first: 0);
        string sizes = OnnxNodes.List(window.Height, window.Width);
        return $"<kernel_shape = {sizes}, strides = {sizes}>";
    }

    /// <summary>The body for each window of each channel, with the window's place among the outputs.</summary>
    protected static void ForEachWindow(GraphLayer layer, KernelBuilder code, Action<PooledWindow> body)
    {
        var (input, output) = (layer.Input, layer.Output);
        var window = Window.Of(layer.Declaration, first: 0);
        code.ForEachIndependent("channel", output.Channels, channel =>
            code.ForEachIndependent("row", output.Height, row =>
                code.ForEachIndependent("column", output.Width, column =>
                    body(new(
                        (channel * output.Height + row) * output.Width + column,
                        channel * (input.Height * input.Width) + row * (window.Height * input.Width) + column * window.Width,
                        input.Width,
                        window,
                        code)))));
    }

    /// <summary>One window of one channel.</summary>
    /// <param name="Output">Its place among the outputs.</param>
    /// <param name="First">Its upper left number's place among the inputs.</param>
    /// <param name="InputWidth">How far apart rows lie among the inputs.</param>
    /// <param name="Size">Its size.</param>
    /// <param name="Code">Where its steps are written.</param>
    protected sealed record PooledWindow(FlatIndex Output, FlatIndex First, int InputWidth, Window Size, KernelBuilder Code)
    {
        /// <summary>The body for the place of each number in the window.</summary>
        public void ForEach(Action<FlatIndex> body) => Code.ForEach("windowRow", Size.Height, row =>
            Code.ForEach("windowColumn", Size.Width, column => body(First + row * InputWidth + column)));
    }
}
