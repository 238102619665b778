using NetGen.Generator.Analysis;
using NetGen.Generator.Declarations;
using NetGen.Generator.Graphs;

namespace NetGen.Generator.Layers;

/// <summary>What several kinds of layers ask of the shape that arrives and of their sizes; each adds a fault where the answer is no.</summary>
internal static class ShapeRule
{
    public static bool IsVector(Shape input, string taker, int index, List<Fault> faults)
    {
        if (!input.IsVector)
        {
            faults.Add(Fault.AtLayer(index, "NG0010", taker, "a vector", input.ToString(), "put [Flatten] before it") with
            {
                Remedies = [new("Put [Flatten] before it", [new(index, LayerChange.Precede, "Flatten")])],
            });
        }

        return input.IsVector;
    }

    public static bool IsPicture(Shape input, string taker, int index, List<Fault> faults)
    {
        if (!input.IsPicture)
            faults.Add(Fault.AtLayer(index, "NG0010", taker, "a picture of channels × height × width", input.ToString(),
                "declare the input as [Input(channels, height, width)], and put the layers of vectors after those of pictures"));
        return input.IsPicture;
    }

    public static bool IsSize(string what, int size, int index, List<Fault> faults)
    {
        if (!Limits.IsSize(size))
            faults.Add(Fault.AtLayer(index, "NG0003", what, Limits.Text(size), Limits.SizeAdvice));
        return Limits.IsSize(size);
    }
}
