using NetGen.Generator.Analysis;
using NetGen.Generator.Declarations;
using NetGen.Generator.Lowering;
using NetGen.Generator.Printing;
using NetGen.Generator.Programs;

namespace NetGen.Generator;

/// <summary>The way from a declaration to a file: declaration → graph → program → text.</summary>
internal static class NetworkCompiler
{
    public static GeneratedSource Compile(NetworkDeclaration declaration)
    {
        var (verdict, text) = Build(declaration);
        RecentVerdicts.Remember(declaration, verdict);
        return new(declaration.Place.HintName, text ?? SignaturePrinter.Print(declaration.Place));
    }

    /// <summary>The program, or everything that is wrong with the declaration; known already where the generator has just compiled it.</summary>
    public static Verdict Judge(NetworkDeclaration declaration) =>
        RecentVerdicts.Find(declaration) ?? RecentVerdicts.Remember(declaration, Build(declaration).Verdict);

    /// <summary>What there is to say of a declaration, and its text; null where something is wrong with it.</summary>
    public static (Verdict Verdict, string? Text) Build(NetworkDeclaration declaration)
    {
        var (graph, faults) = GraphBuilder.Build(declaration);
        if (graph is null)
            return (new(null, faults), null);
        var program = NetworkLowering.Lower(graph);
        var passes = new NetworkPasses(program);
        long scratch = PassesPrinter.ScratchSize(passes) * sizeof(float);
        if (scratch > Limits.MaximumScratch)
            return (TooLarge(declaration, scratch, "bytes of working memory", Limits.MaximumScratch, "make its layers smaller"), null);
        string text = NetworkPrinter.Print(passes);
        return text.Length > Limits.MaximumText
            ? (TooLarge(declaration, text.Length, "characters of generated code", Limits.MaximumText, "give it fewer layers"), null)
            : (new(program, []), text);
    }

    private static Verdict TooLarge(NetworkDeclaration declaration, long size, string things, long most, string advice) =>
        new(null, [Fault.AtClass("NG0022", declaration.Place.Name, $"{Limits.Text(size)} {things}", Limits.Text(most), advice)]);
}

/// <summary>A file to be added to the user's project.</summary>
internal sealed record GeneratedSource(string HintName, string Text);
