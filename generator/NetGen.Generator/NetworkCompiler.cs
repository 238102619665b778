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
        var (program, text, faults) = Build(declaration);
        RecentVerdicts.Remember(declaration, new(program, faults));
        return new(declaration.Place.HintName, text ?? SignaturePrinter.Print(declaration.Place));
    }

    /// <summary>The program, or everything that is wrong with the declaration; known already where the generator has just compiled it.</summary>
    public static Verdict Judge(NetworkDeclaration declaration)
    {
        if (RecentVerdicts.Find(declaration) is { } known)
            return known;
        var (program, _, faults) = Build(declaration);
        return RecentVerdicts.Remember(declaration, new(program, faults));
    }

    /// <summary>The program and its text; nulls and faults where something is wrong with the declaration.</summary>
    public static (NetworkProgram? Program, string? Text, EquatableArray<Fault> Faults) Build(NetworkDeclaration declaration)
    {
        var (graph, faults) = GraphBuilder.Build(declaration);
        if (graph is null)
            return (null, null, faults);
        var program = NetworkLowering.Lower(graph);
        var passes = new NetworkPasses(program);
        long scratch = PassesPrinter.ScratchSize(passes) * sizeof(float);
        if (scratch > Limits.MaximumScratch)
            return (null, null, [TooLarge(declaration, scratch, "bytes of working memory", Limits.MaximumScratch, "make its layers smaller")]);
        string text = NetworkPrinter.Print(passes);
        return text.Length > Limits.MaximumText
            ? (null, null, [TooLarge(declaration, text.Length, "characters of generated code", Limits.MaximumText, "give it fewer layers")])
            : (program, text, []);
    }

    private static Fault TooLarge(NetworkDeclaration declaration, long size, string things, long most, string advice) =>
        Fault.AtClass("NG0022", declaration.Place.Name, $"{Limits.Text(size)} {things}", Limits.Text(most), advice);
}

/// <summary>A file to be added to the user's project.</summary>
internal sealed record GeneratedSource(string HintName, string Text);
