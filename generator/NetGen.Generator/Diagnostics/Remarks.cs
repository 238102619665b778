using NetGen.Generator.Analysis;
using NetGen.Generator.Declarations;
using NetGen.Generator.Lowering;
using NetGen.Generator.Printing;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Diagnostics;

/// <summary>What there is to say about a network that compiles: lessons, the code form of each layer, and why there is no GLSL.</summary>
internal static class Remarks
{
    public static EquatableArray<Fault> Of(NetworkProgram program) =>
    [
        .. Lessons.Of(program.Graph),
        .. program.Graph.Layers.Select(layer => Form(layer.Index, layer.Name, CodeFormChoice.For(layer, program))),
        .. GlslPrinter.Refusal(program) is { } refusal ? [Fault.AtClass("NG0021", program.Graph.Declaration.Place.Name.TrimStart('@'), refusal)] : Array.Empty<Fault>(),
    ];

    private static Fault Form(int layer, string name, (CodeForm Form, string Reason) chosen) => Fault.AtLayer(layer, "NG0020", $"{name} as {chosen.Form}", chosen.Reason);
}
