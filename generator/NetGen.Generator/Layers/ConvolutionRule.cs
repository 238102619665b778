using NetGen.Generator.Analysis;
using NetGen.Generator.Declarations;
using NetGen.Generator.Graphs;

namespace NetGen.Generator.Layers;

/// <summary>What a convolution's attribute asks for, and whether what arrives allows it.</summary>
internal static class ConvolutionRule
{
    /// <summary>The runtime's Padding.Same; a test compares the two.</summary>
    internal const int Same = 1;

    public static Shape? OutputShape(LayerDeclaration declaration, int index, Shape input, List<Fault> faults)
    {
        if (declaration.Sizes.Count is not (2 or 3))
            return null; // The compiler has refused the attribute's arguments.
        string name = declaration.Name(index);
        var window = Window.Of(declaration, first: 1);
        bool isRight = ShapeRule.IsSize($"The number of channels of {name}", declaration.Sizes[0], index, faults)
            && window.IsSized(name, index, faults)
            && ShapeRule.IsSize($"The stride of {name}", Stride(declaration), index, faults)
            && IsPadding(declaration, window, name, index, faults)
            && ShapeRule.IsPicture(input, name, index, faults);
        if (!isRight)
            return null;
        var geometry = Geometry(declaration, input);
        return window.FitsInto(geometry.Padded, input, name, index, faults) && IsSmallEnough(geometry, name, index, faults) ? geometry.Output : null;
    }

    public static ConvolutionGeometry Geometry(LayerDeclaration declaration, Shape input)
    {
        var window = Window.Of(declaration, first: 1);
        return new(input, declaration.Sizes[0], window, Axis(declaration, input.Height, window.Height), Axis(declaration, input.Width, window.Width));
    }

    private static ConvolutionAxis Axis(LayerDeclaration declaration, int size, int kernel)
    {
        int stride = Stride(declaration), zeros = Zeros(declaration);
        if (declaration.Number("Padding", 0) != Same)
            return new(size, kernel, stride, zeros, zeros);
        int outputs = (size + stride - 1) / stride;
        int missing = Math.Max(0, (outputs - 1) * stride + kernel - size);
        return new(size, kernel, stride, missing / 2, missing - missing / 2);
    }

    private static bool IsPadding(LayerDeclaration declaration, Window window, string name, int index, List<Fault> faults)
    {
        double padding = declaration.Number("Padding", 0);
        int zeros = Zeros(declaration), most = Math.Min(window.Height, window.Width) - 1;
        int before = faults.Count;
        if (padding is not (0 or Same))
            faults.Add(Fault.AtLayer(index, "NG0003", $"Padding of {name}", Limits.Text(padding), "write Padding.Valid or Padding.Same"));
        else if (padding == Same && zeros != 0)
            faults.Add(Fault.AtLayer(index, "NG0003", $"Zeros of {name}", Limits.Text(zeros), "Padding.Same counts the zeros itself, so leave Zeros out"));
        else if (zeros < 0 || zeros > most)
            faults.Add(Fault.AtLayer(index, "NG0003", $"Zeros of {name}", Limits.Text(zeros), $"write a whole number from 0 to {Limits.Text(most)}, so that every window of {window} meets the picture"));
        return faults.Count == before;
    }

    private static bool IsSmallEnough(ConvolutionGeometry geometry, string name, int index, List<Fault> faults)
    {
        long largest = Math.Max(geometry.Padded.LongCount, geometry.Output.LongCount);
        if (largest > Limits.MaximumParameters)
            faults.Add(Fault.AtLayer(index, "NG0003", $"The number of numbers that {name} works on", Limits.Text(largest), $"at most {Limits.Text(Limits.MaximumParameters)} fit; use fewer channels"));
        return largest <= Limits.MaximumParameters;
    }

    private static int Stride(LayerDeclaration declaration) => (int)declaration.Number("Stride", 1);

    private static int Zeros(LayerDeclaration declaration) => (int)declaration.Number("Zeros", 0);
}
