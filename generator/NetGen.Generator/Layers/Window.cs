using NetGen.Generator.Analysis;
using NetGen.Generator.Declarations;
using NetGen.Generator.Graphs;

namespace NetGen.Generator.Layers;

/// <summary>Rows and columns of what slides over a picture.</summary>
internal readonly record struct Window(int Height, int Width)
{
    /// <summary>The window that an attribute's sizes give from this one on; a single size is that of a square.</summary>
    public static Window Of(LayerDeclaration declaration, int first) => new(declaration.Sizes[first], declaration.Sizes[declaration.Sizes.Count - 1]);

    public int Count => Height * Width;

    public bool IsSized(string layer, int index, List<Fault> faults) =>
        ShapeRule.IsSize($"The window's height of {layer}", Height, index, faults) && ShapeRule.IsSize($"The window's width of {layer}", Width, index, faults);

    /// <summary>Whether the window has room in what arrives, or in a frame around it.</summary>
    public bool FitsInto(Shape room, Shape input, string layer, int index, List<Fault> faults)
    {
        bool fits = Height <= room.Height && Width <= room.Width;
        if (!fits)
            faults.Add(Fault.AtLayer(index, "NG0018", layer, ToString(), input.ToString(), "the window is larger than the picture; make it smaller, or pool less before it"));
        return fits;
    }

    /// <summary>Such as "5×5".</summary>
    public override string ToString() => $"{Limits.Text(Height)}×{Limits.Text(Width)}";
}
