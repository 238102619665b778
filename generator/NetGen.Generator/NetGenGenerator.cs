using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NetGen.Generator.Declarations;
using NetGen.Generator.Parsing;

namespace NetGen.Generator;

/// <summary>Writes the code of every class with [Network].</summary>
[Generator(LanguageNames.CSharp)]
public sealed class NetGenGenerator : IIncrementalGenerator
{
    /// <summary>The step that reads symbols; it runs again after every edit.</summary>
    internal const string DeclarationStep = "Declaration";

    /// <summary>The step that compiles a declaration to text; it runs again only where the declaration changed.</summary>
    internal const string SourceStep = "Source";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var declarations = context.SyntaxProvider
            .ForAttributeWithMetadataName(RuntimeNames.NetworkAttribute, static (node, _) => node is TypeDeclarationSyntax, Read)
            .Where(static declaration => declaration is { Place.CanBeExtended: true })
            .Select(static (declaration, _) => declaration!)
            .WithTrackingName(DeclarationStep);

        var sources = declarations
            .Select(static (declaration, _) => NetworkCompiler.Compile(declaration))
            .WithTrackingName(SourceStep);

        context.RegisterSourceOutput(sources, static (output, source) => output.AddSource(source.HintName, source.Text));
    }

    /// <summary>One declaration a class, even where the compiler finds [Network] on two of its parts.</summary>
    private static NetworkDeclaration? Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        if (context.TargetSymbol is not INamedTypeSymbol { TypeKind: TypeKind.Class } type)
            return null;
        var attributes = NetworkAttributes.Of(type);
        var first = attributes.Network?.ApplicationSyntaxReference?.GetSyntax(cancellation);
        return first is not null && context.TargetNode.Contains(first) ? NetworkParser.Parse(type, attributes, context.SemanticModel.Compilation, cancellation) : null;
    }
}
