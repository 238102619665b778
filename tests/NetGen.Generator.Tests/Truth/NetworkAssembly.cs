using System.Runtime.Loader;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NetGen.Generator.Tests.Truth;

/// <summary>Source put through the compiler with the generator in it, and loaded; unloaded again when disposed.</summary>
internal sealed class NetworkAssembly : IDisposable
{
    private readonly AssemblyLoadContext _context = new("declared networks", isCollectible: true);
    private readonly System.Reflection.Assembly _assembly;

    private NetworkAssembly(MemoryStream image) => _assembly = _context.LoadFromStream(image);

    /// <summary>Compiles, and fails where generator or compiler have anything to say, be it a warning.</summary>
    public static NetworkAssembly Of(string source)
    {
        var compilation = Generated(source, out var said);
        Assert.Empty(said);
        var image = new MemoryStream();
        var emitted = compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(emitted.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        image.Position = 0;
        return new(image);
    }

    /// <summary>The source with what the generator adds to it.</summary>
    /// <param name="source">C# in the namespace Declared.</param>
    /// <param name="said">What the generator's driver said, such as CS8785.</param>
    public static Compilation Generated(string source, out IReadOnlyList<Diagnostic> said)
    {
        var compilation = CSharpCompilation.Create("Declared", [Parsed(source)], s_references, s_options);
        var driver = CSharpGeneratorDriver.Create([new NetGenGenerator().AsSourceGenerator()], parseOptions: s_parsing);
        driver.RunGeneratorsAndUpdateCompilation(compilation, out var withNetworks, out var diagnostics, TestContext.Current.CancellationToken);
        said = diagnostics;
        return withNetworks;
    }

    public INetwork Create(string name, ulong seed = 0) => (INetwork)Activator.CreateInstance(Type(name), seed)!;

    public Type Type(string name) => _assembly.GetType("Declared." + name, throwOnError: true)!;

    public void Dispose() => _context.Unload();

    private static SyntaxTree Parsed(string source) =>
        CSharpSyntaxTree.ParseText("using NetGen;\nnamespace Declared\n{\n" + source + "\n}\n", s_parsing, path: "Declared.cs", cancellationToken: TestContext.Current.CancellationToken);

    private static readonly CSharpParseOptions s_parsing = new(LanguageVersion.CSharp13);

    private static readonly CSharpCompilationOptions s_options =
        new(Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary, deterministic: true, optimizationLevel: OptimizationLevel.Release, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable);

    private static readonly MetadataReference[] s_references = [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(INetwork).Assembly.Location)];
}
