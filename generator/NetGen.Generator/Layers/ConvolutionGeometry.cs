using NetGen.Generator.Graphs;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Layers;

/// <summary>Where a convolution's windows lie.</summary>
/// <param name="Input">The picture that enters.</param>
/// <param name="Channels">Output channels.</param>
/// <param name="Window">The kernel's size.</param>
/// <param name="Rows">Windows from top to bottom.</param>
/// <param name="Columns">Windows from left to right.</param>
internal sealed record ConvolutionGeometry(Shape Input, int Channels, Window Window, ConvolutionAxis Rows, ConvolutionAxis Columns)
{
    /// <summary>The input in its frame of zeros: no window leaves it.</summary>
    public Shape Padded => Shape.Picture(Input.Channels, Rows.Padded, Columns.Padded);

    public Shape Output => Shape.Picture(Channels, Rows.Outputs, Columns.Outputs);

    /// <summary>The number that a place of the kernel meets in a window.</summary>
    public Element Source(string buffer, FlatIndex channel, FlatIndex row, FlatIndex column, FlatIndex kernelRow, FlatIndex kernelColumn) =>
        new(buffer, channel * (Padded.Height * Padded.Width) + row * (Rows.Stride * Padded.Width) + kernelRow * Padded.Width + column * Columns.Stride + kernelColumn);
}
