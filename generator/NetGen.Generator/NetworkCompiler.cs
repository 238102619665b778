using NetGen.Generator.Analysis;
using NetGen.Generator.Declarations;
using NetGen.Generator.Diagnostics;
using NetGen.Generator.Lowering;
using NetGen.Generator.Printing;

namespace NetGen.Generator;

/// <summary>The way from a declaration to a file: declaration → graph → program → text.</summary>
internal static class NetworkCompiler
{
    /// <summary>An editor asks generator and analyzer after every key stroke, and a build asks both once; only what has changed is compiled, and once for the two of them.</summary>
    private static readonly Recent<NetworkDeclaration, EquatableArray<Fault>> s_verdicts = new();

    public static GeneratedSource Compile(NetworkDeclaration declaration)
    {
        var (text, verdict) = Build(declaration);
        s_verdicts.Remember(declaration, verdict);
        return new(declaration.Place.HintName, text ?? SignaturePrinter.Print(declaration.Place));
    }

    /// <summary>Everything that is wrong with the declaration, or else worth saying; known already where the generator has just compiled it.</summary>
    public static EquatableArray<Fault> Judge(NetworkDeclaration declaration) => s_verdicts.Of(declaration, unknown => Build(unknown).Verdict);

    /// <summary>The text, with what is worth saying about the network; or null, with everything that is wrong with the declaration.</summary>
    public static (string? Text, EquatableArray<Fault> Verdict) Build(NetworkDeclaration declaration)
    {
        var (graph, faults) = GraphBuilder.Build(declaration);
        if (graph is null)
            return (null, faults);
        var program = NetworkLowering.Lower(graph);
        var passes = new NetworkPasses(program);
        long scratch = PassesPrinter.ScratchSize(passes) * sizeof(float);
        if (scratch > Limits.MaximumScratch)
            return (null, [TooLarge(declaration, scratch, "bytes of working memory", Limits.MaximumScratch, "make its layers smaller")]);
        string text = NetworkPrinter.Print(passes);
        return text.Length > Limits.MaximumText
            ? (null, [TooLarge(declaration, text.Length, "characters of generated code", Limits.MaximumText, "give it fewer layers")])
            : (text, Remarks.Of(program));
    }

    private static Fault TooLarge(NetworkDeclaration declaration, long size, string things, long most, string advice) =>
        Fault.AtClass("NG0022", declaration.Place.Name, $"{Limits.Text(size)} {things}", Limits.Text(most), advice);
}

/// <summary>A file to be added to the user's project.</summary>
internal sealed record GeneratedSource(string HintName, string Text);
