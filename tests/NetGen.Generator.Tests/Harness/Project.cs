using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace NetGen.Generator.Tests.Harness;

/// <summary>Compiles a user's files as his build would: compiler, generator, analyzer.</summary>
internal static class Project
{
    /// <summary>C# 14, which the compiler that the generator is built against still calls a preview.</summary>
    private static readonly CSharpParseOptions s_parsing = new(LanguageVersion.Preview, DocumentationMode.Diagnose);
    private static readonly MetadataReference[] s_references = [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(NetworkAttribute).Assembly.Location)];

    /// <summary>The usings that every test's file begins with.</summary>
    public const string Usings = "using System; using NetGen;\n";

    /// <summary>Compiles the files, with the generator run twice: the second time everything must come from the cache.</summary>
    public static Compiled Compile(params string[] files) => Compile(Compilation(files));

    public static Compiled Compile(CSharpCompilation compilation)
    {
        var driver = Driver().RunGeneratorsAndUpdateCompilation(compilation, out var updated, out _);
        var run = driver.GetRunResult();
        Steps.AreAllCached(driver.RunGenerators(compilation.Clone()).GetRunResult());
        return new(updated, run, Findings(updated));
    }

    public static CSharpCompilation Compilation(params string[] files) => CSharpCompilation.Create(
        "Project",
        files.Select((file, number) => Tree(file, $"File{number}.cs")),
        s_references,
        new CSharpCompilationOptions(Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable, deterministic: true));

    public static SyntaxTree Tree(string file, string path) =>
        CSharpSyntaxTree.ParseText(file.StartsWith("global using", StringComparison.Ordinal) ? file : Usings + file, s_parsing, path, System.Text.Encoding.UTF8);

    public static GeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new NetGenGenerator().AsSourceGenerator()],
        parseOptions: s_parsing,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private static ImmutableArray<Diagnostic> Findings(Compilation compilation) =>
        compilation.WithAnalyzers([new NetGenAnalyzer()]).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
}
