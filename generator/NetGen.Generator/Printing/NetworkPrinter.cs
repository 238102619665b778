using NetGen.Generator.Declarations;
using NetGen.Generator.Lowering;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Printing;

/// <summary>The generated file: header, layer table, public members, the passes in lanes, the reference in double.</summary>
internal static class NetworkPrinter
{
    public static string Print(NetworkPasses passes)
    {
        var program = passes.Program;
        string title = $"{program.Graph.Declaration.Place.Name}: {Topology(program)}, {program.Graph.Loss.Declaration.Name}, {Text(program.Graph.ParameterCount)} parameters.";
        return ClassFrame.Print(program.Graph.Declaration.Place, title, LayerTable.Lines(program.Graph), isUnsafe: true, writer =>
        {
            MembersPrinter.Print(writer, program);
            writer.Line();
            InfoPrinter.Print(writer, program.Graph);
            writer.Line();
            GlslPrinter.Print(writer, program);
            writer.Line();
            PassesPrinter.Print(writer, passes);
            writer.Line();
            ReferencePrinter.Print(writer, program);
        }, program.Draws ? "IDivisibleNetwork, IDropoutNetwork" : "IDivisibleNetwork");
    }

    /// <summary>Such as 2-8-8-1.</summary>
    private static string Topology(NetworkProgram program) =>
        string.Join("-", new[] { program.Graph.InputSize }.Concat(program.Graph.Layers.Select(layer => layer.Output.Count)).Select(size => Text(size)));

    private static string Text(int number) => Analysis.Limits.Text(number);
}
