using System.Collections.Immutable;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NetGen.Generator;

namespace NetGen.Benchmarks;

/// <summary>A user's project in memory, compiled with the generator as his build would.</summary>
internal static class UserProject
{
    private static readonly CSharpParseOptions s_parsing = new(LanguageVersion.Preview);
    private static readonly ImmutableArray<MetadataReference> s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || path.EndsWith("NetGen.dll", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static SyntaxTree File(string text) => CSharpSyntaxTree.ParseText($"using NetGen;\n{text}", s_parsing, encoding: System.Text.Encoding.UTF8);

    public static CSharpCompilation Of(params IEnumerable<SyntaxTree> files) => CSharpCompilation.Create(
        "UserProject", files, s_references, new(Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, allowUnsafe: true));

    public static GeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new NetGenGenerator().AsSourceGenerator()],
        parseOptions: s_parsing,
        driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>The networks that the text declares, compiled and made with seed 1, by class name.</summary>
    /// <exception cref="InvalidOperationException">The text does not compile; the message is the compiler's first error.</exception>
    public static IReadOnlyDictionary<string, INetwork> Networks(string text)
    {
        Driver().RunGeneratorsAndUpdateCompilation(Of(File(text)), out var compilation, out _);
        using var stream = new MemoryStream();
        var emitted = compilation.Emit(stream);
        if (!emitted.Success)
            throw new InvalidOperationException(emitted.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToString());
        stream.Position = 0;
        return new AssemblyLoadContext(null).LoadFromStream(stream).GetTypes()
            .Where(type => typeof(INetwork).IsAssignableFrom(type))
            .ToDictionary(type => type.Name, type => (INetwork)Activator.CreateInstance(type, 1UL)!);
    }
}
