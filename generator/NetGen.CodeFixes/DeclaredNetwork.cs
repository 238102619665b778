using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NetGen.Generator.Analysis;
using NetGen.Generator.Declarations;
using NetGen.Generator.Diagnostics;
using NetGen.Generator.Parsing;

namespace NetGen.CodeFixes;

/// <summary>The class that a finding is about, read by the generator's own parser: what a fix proposes is what the build understands.</summary>
/// <param name="Type">The class.</param>
/// <param name="Compilation">Where it is compiled.</param>
internal sealed record DeclaredNetwork(INamedTypeSymbol Type, Compilation Compilation)
{
    public NetworkAttributes Attributes { get; } = NetworkAttributes.Of(Type);

    public NetworkDeclaration Declaration { get; } = NetworkParser.Parse(Type, NetworkAttributes.Of(Type), Compilation, default);

    public static async Task<DeclaredNetwork?> AtAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var declaration = root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<TypeDeclarationSyntax>();
        return declaration is not null && model?.GetDeclaredSymbol(declaration, cancellation) is INamedTypeSymbol type ? new(type, model.Compilation) : null;
    }

    /// <summary>What is behind a finding, where the analyzer located it.</summary>
    public IEnumerable<Fault> FaultsAt(Diagnostic diagnostic) => Read(Declaration).Faults
        .Where(fault => fault.Id == diagnostic.Id && FaultLocations.Find(fault, Type, Attributes) is { } location
            && location.SourceTree?.FilePath == diagnostic.Location.SourceTree?.FilePath && location.SourceSpan == diagnostic.Location.SourceSpan);

    /// <summary>What the analyzer would say of a declaration, and whether there is a network in it.</summary>
    public static (bool IsNetwork, IEnumerable<Fault> Faults) Read(NetworkDeclaration declaration)
    {
        var (graph, faults) = GraphBuilder.Build(declaration);
        return graph is null ? (false, faults) : (true, Lessons.Of(graph));
    }

    /// <summary>The syntax of an attribute; null where it is in another assembly.</summary>
    public static AttributeSyntax? Syntax(AttributeData? attribute) => attribute?.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax;

    /// <summary>A type as code at that place calls it: by its short name where a using allows it.</summary>
    public string? NameAt(SyntaxNode place, string metadataName) => Compilation.GetTypeByMetadataName(metadataName) is { } type ? NameAt(place, type) : null;

    public string NameAt(SyntaxNode place, INamedTypeSymbol type) =>
        type.ToMinimalDisplayString(Compilation.GetSemanticModel(place.SyntaxTree), place.SpanStart);
}
