using NetGen.Generator.Declarations;
using NetGen.Generator.Graphs;
using NetGen.Generator.Lowering.ChannelLanes;
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
    /// Weights from which a matrix product gains more by register tiles than packing its panels costs. Swept by the benchmark program (--sweep, AVX2):
    /// of the time of samples in lanes, a training step in tiles took 1.2 to 1.7 at 8×8, 0.8 to 0.9 at 16×16, 0.6 to 0.7 at 32×32, 0.5 to 0.6 from 64×64 on;
    /// between layers in lanes, rearranging the samples eats up what 16×16 gains.
    /// </summary>
    private const long LeastTiledWeights = 1024;

    /// <summary>The kernel in the form that runs it best, or in the one that is asked for.</summary>
    public static FormedKernel For(Kernel kernel, NetworkProgram program) =>
        Tiled(kernel, Wanted(program.Graph)) is { } tiles
            ? new(kernel, CodeForm.RegisterTiles, tiles)
            : new(kernel, CodeForm.SampleLanes, SampleLanes.SampleLanesForm.Apply(kernel, program));

    /// <summary>The kernels in the forms that run them best for a single sample, or in the one that is asked for.</summary>
    public static IReadOnlyList<FormedKernel> ForOne(IReadOnlyList<Kernel> kernels, NetworkProgram program)
    {
        if (Wanted(program.Graph) is not (CodeForm.Automatic or CodeForm.UnitLanes))
            return [.. kernels.Select(kernel => For(kernel, program))];
        var ofOne = kernels.Select(kernel => (WritesPicture(kernel, program) ? null : OfRow(kernel)) ?? OfPicture(kernel, program)).ToList();
        return ofOne.All(formed => formed is not null)
            ? [.. ofOne.Select(formed => formed!)]
            : [.. kernels.Select(kernel => OfRow(kernel) ?? For(kernel, program))];
    }

    private static bool WritesPicture(Kernel kernel, NetworkProgram program) => kernel.Buffers.Any(buffer => kernel.Writes(buffer) && program.Buffer(buffer).Places > 1);

    private static FormedKernel? OfRow(Kernel kernel) =>
        UnitLanes.UnitLanesForm.Apply(kernel) is { } units ? new(OfOne(kernel), CodeForm.UnitLanes, units) : null;

    private static FormedKernel? OfPicture(Kernel kernel, NetworkProgram program)
    {
        var pictures = kernel.Buffers.Where(buffer => program.Buffer(buffer).Places > 1).ToEquatableArray();
        if (pictures.Count == 0 || ChannelLanesForm.Apply(kernel, program) is not { } lanes)
            return null;
        var ofOne = OfOne(kernel) with { Sentence = $"{kernel.Sentence} One sample, sixteen channels side by side." };
        return new(ofOne, CodeForm.UnitLanes, lanes) { Pictures = pictures };
    }

    private static Kernel OfOne(Kernel kernel) => kernel with { Name = kernel.Name + "OfOne" };

    /// <summary>The form asked for.</summary>
    public static CodeForm Wanted(Graph graph) => (CodeForm)graph.Declaration.CodeForm;

    /// <summary>The form of a layer's forward pass, and why.</summary>
    public static (CodeForm Form, string Reason) For(GraphLayer layer, NetworkProgram program)
    {
        if (layer.Definition.IsView)
            return (CodeForm.SampleLanes, "nothing is computed, its neighbours read each other's buffers");
        long multiplyAdds = layer.Definition.MultiplyAdds(layer);
        var outputs = program.Predict.First(kernel => kernel.Name == KernelNames.Of(layer));
        return Tiled(outputs, Wanted(program.Graph)) is null
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
