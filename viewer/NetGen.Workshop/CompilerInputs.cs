using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NetGen.Workshop;

/// <summary>What every declaration is compiled with; read once.</summary>
internal static class CompilerInputs
{
    /// <summary>Without what takes time and tells nothing here: comments are not read, and what may be null is not followed through code that the generator has written.</summary>
    public static readonly CSharpParseOptions Parsing = new CSharpParseOptions(LanguageVersion.CSharp13, DocumentationMode.None).WithFeatures([new("run-nullable-analysis", "never")]);

    private static readonly CSharpCompilationOptions Options = new(
        Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable);

    private static readonly SyntaxTree Usings = Parse("global using System; global using NetGen;");

    private static readonly Lazy<MetadataReference[]> References = new(() => [.. Libraries().Select(path => MetadataReference.CreateFromFile(path))]);

    public static SyntaxTree Parse(string text) => CSharpSyntaxTree.ParseText(text, Parsing, encoding: Encoding.UTF8);

    public static CSharpCompilation Compilation(SyntaxTree declaration) => CSharpCompilation.Create("Declared", [Usings, declaration], References.Value, Options);

    /// <summary>NetGen's library and those that it knows itself: all that generated code names. More would only take longer to read.</summary>
    private static IEnumerable<string> Libraries()
    {
        string[] names = [typeof(object).Assembly.GetName().Name!, .. typeof(INetwork).Assembly.GetReferencedAssemblies().Select(library => library.Name!)];
        return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => names.Contains(Path.GetFileNameWithoutExtension(path)))
            .Append(typeof(INetwork).Assembly.Location);
    }
}
