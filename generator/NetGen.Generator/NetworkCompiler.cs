using NetGen.Generator.Analysis;
using NetGen.Generator.Declarations;
using NetGen.Generator.Lowering;
using NetGen.Generator.Printing;

namespace NetGen.Generator;

/// <summary>The way from a declaration to a file: declaration → graph → program → text.</summary>
internal static class NetworkCompiler
{
    public static GeneratedSource Compile(NetworkDeclaration declaration)
    {
        var (graph, _) = GraphBuilder.Build(declaration);
        string text = graph is null ? SignaturePrinter.Print(declaration.Place) : NetworkPrinter.Print(NetworkLowering.Lower(graph));
        return new(declaration.Place.HintName, text);
    }
}

/// <summary>A file to be added to the user's project.</summary>
internal sealed record GeneratedSource(string HintName, string Text);
