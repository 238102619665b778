using NetGen.Generator.Declarations;
using NetGen.Generator.Graphs;
using NetGen.Generator.Lowering.RegisterTiles;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Lowering;

/// <summary>The shapes of code that can be printed; the runtime's CodeForm by name.</summary>
internal enum CodeForm
{
    Automatic,
    SampleLanes,
    UnitLanes,
    RegisterTiles,
}

/// <summary>The one place where a code form is chosen, with the numbers that decide it.</summary>
internal static class CodeFormChoice
{
    /// <summary>
    /// Weights from which a matrix product gains more by register tiles than packing its panels costs.
    /// </summary>
    private const long LeastTiledWeights = 2048;

    /// <summary>The kernel in the form that runs it best, or in the one that is asked for.</summary>
    public static FormedKernel For(Kernel kernel, NetworkProgram program) =>
        Tiled(kernel, Wanted(program.Graph)) is { } tiles
            ? new(kernel, CodeForm.RegisterTiles, tiles)
            : new(kernel, CodeForm.SampleLanes, SampleLanes.SampleLanesForm.Apply(kernel, program));

    /// <summary>The kernel in the form that runs it best for a single sample, or in the one that is asked for.</summary>
    public static FormedKernel ForOne(Kernel kernel, NetworkProgram program) =>
        Wanted(program.Graph) is CodeForm.Automatic or CodeForm.UnitLanes
        && RegisterTilesForm.Apply(kernel) is { } whole && whole.All(step => step is not MatrixProduct { ColumnStride: not 1 })
            ? new(kernel with { Name = kernel.Name + "OfOne" }, CodeForm.UnitLanes, whole)
            : For(kernel, program);

    /// <summary>The form asked for.</summary>
    public static CodeForm Wanted(Graph graph) => (CodeForm)graph.Declaration.CodeForm;

    /// <summary>The form of a layer's forward pass, and why.</summary>
    public static (CodeForm Form, string Reason) For(GraphLayer layer, Graph graph)
    {
        if (layer.Definition.IsView)
            return (CodeForm.SampleLanes, "nothing is computed, its neighbours read each other's buffers");
        long multiplyAdds = layer.Definition.MultiplyAdds(layer);
        return Tiled(ForwardLowering.Outputs(layer).First(), Wanted(graph)) is null
            ? (CodeForm.SampleLanes, $"{multiplyAdds} multiply-adds a sample, run for sixteen samples side by side")
            : (CodeForm.RegisterTiles, $"{multiplyAdds} multiply-adds a sample, run in tiles of {RegisterTilesForm.TileRows} samples by two registers of units");
    }

    private static EquatableArray<Statement>? Tiled(Kernel kernel, CodeForm wanted)
    {
        long least = wanted switch
        {
            CodeForm.RegisterTiles => 1,
            CodeForm.SampleLanes => long.MaxValue,
            _ => LeastTiledWeights,
        };
        return RegisterTilesForm.Apply(kernel) is { } tiles && RegisterTilesForm.Weights(tiles) >= least ? tiles : null;
    }
}

/// <summary>A kernel in a code form.</summary>
/// <param name="Kernel">The kernel, told for one sample.</param>
/// <param name="Form">The form.</param>
/// <param name="Body">Its steps as they run.</param>
internal sealed record FormedKernel(Kernel Kernel, CodeForm Form, EquatableArray<Statement> Body)
{
    /// <summary>How its buffers hold the samples.</summary>
    public Layout Layout => Form == CodeForm.SampleLanes ? Layout.Blocks : Layout.Rows;
}

/// <summary>How a buffer holds samples.</summary>
internal enum Layout
{
    /// <summary>Sample after sample.</summary>
    Rows,

    /// <summary>Blocks of sixteen samples, number after number.</summary>
    Blocks,
}
