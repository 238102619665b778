using NetGen.Generator.Graphs;

namespace NetGen.Generator.Lowering;

/// <summary>The shapes of code that can be printed; the runtime's CodeForm by name.</summary>
internal enum CodeForm
{
    SampleLanes,
}

/// <summary>The one place where a layer's code form is chosen, with the numbers that decide it.</summary>
internal static class CodeFormChoice
{
    public static (CodeForm Form, string Reason) For(GraphLayer layer) =>
        (CodeForm.SampleLanes, $"{layer.Definition.MultiplyAdds(layer)} multiply-adds a sample, run for sixteen samples side by side");
}
