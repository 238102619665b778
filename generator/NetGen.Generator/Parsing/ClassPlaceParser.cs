using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NetGen.Generator.Declarations;

namespace NetGen.Generator.Parsing;

/// <summary>Reads where a class stands, and whether another part of it can be written there.</summary>
internal static class ClassPlaceParser
{
    public static ClassPlace Parse(INamedTypeSymbol type, Compilation compilation, NetworkAttributes attributes, List<Fault> faults)
    {
        CheckCanBeExtended(type, faults);
        CheckMembers(type, faults);
        if (SameNameIgnoringCase(type, compilation) is { } twin)
            faults.Add(Fault.AtClass("NG0007", type.ToDisplayString(), twin.ToDisplayString()));
        bool canBeExtended = faults.Count == 0;

        CheckOneLayerPart(type, attributes, faults);
        if (compilation.Options is CSharpCompilationOptions { AllowUnsafe: false })
            faults.Add(Fault.AtClass("NG0014", type.Name));

        string space = type.ContainingNamespace is { IsGlobalNamespace: false } named ? named.ToDisplayString() : "";
        return new(space, Containers(type).Select(Header).ToEquatableArray(), Identifier(type.Name), NetworkAttributes.FullName(type), canBeExtended);
    }

    private static void CheckCanBeExtended(INamedTypeSymbol type, List<Fault> faults)
    {
        if (type.Arity > 0 || Containers(type).Any(container => container.Arity > 0))
            faults.Add(Fault.AtClass("NG0005", type.Name));
        else if (!IsPartial(type))
            faults.Add(Fault.AtClass("NG0001", type.Name));
        else if (Containers(type).FirstOrDefault(container => !IsPartial(container)) is { } closed)
            faults.Add(Fault.AtClass("NG0006", type.Name, closed.Name));
        else if (UnfitKind(type) is { } kind)
            faults.Add(Fault.AtClass("NG0016", type.Name, kind));
    }

    private static string? UnfitKind(INamedTypeSymbol type) =>
        type.IsStatic ? "static"
        : type.IsRecord ? "a record"
        : type.IsAbstract ? "abstract"
        : type.IsFileLocal || Containers(type).Any(container => container.IsFileLocal) ? "file-local"
        : null;

    private static void CheckOneLayerPart(INamedTypeSymbol type, NetworkAttributes attributes, List<Fault> faults)
    {
        var parts = attributes.Layers
            .Select(layer => layer.ApplicationSyntaxReference?.GetSyntax().FirstAncestorOrSelf<TypeDeclarationSyntax>())
            .Distinct()
            .Count();
        if (parts > 1)
            faults.Add(Fault.AtClass("NG0004", type.Name));
    }

    private static void CheckMembers(INamedTypeSymbol type, List<Fault> faults)
    {
        if (GeneratedMembers.Names.Contains(type.Name))
            faults.Add(Fault.AtClass("NG0015", type.Name, type.Name));

        // The analyzer meets the class with NetGen's own part already in it.
        string ownFile = ClassPlace.HintNameOf(NetworkAttributes.FullName(type));
        var byUser = type.GetMembers().Where(member =>
            member.DeclaringSyntaxReferences.Any(part => !part.SyntaxTree.FilePath.EndsWith(ownFile, StringComparison.Ordinal)));
        foreach (var member in byUser)
        {
            if (GeneratedMembers.ClashesWith(member))
                faults.Add(Fault.AtClass("NG0015", type.Name, member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? "constructor" : member.Name));
        }
    }

    private static bool IsPartial(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.All(part => part.GetSyntax() is TypeDeclarationSyntax syntax && syntax.Modifiers.Any(SyntaxKind.PartialKeyword));

    private static Stack<INamedTypeSymbol> Containers(INamedTypeSymbol type)
    {
        var containers = new Stack<INamedTypeSymbol>();
        for (var container = type.ContainingType; container is not null; container = container.ContainingType)
            containers.Push(container);
        return containers;
    }

    private static string Header(INamedTypeSymbol type)
    {
        string keyword = (type.TypeKind, type.IsRecord) switch
        {
            (TypeKind.Struct, true) => "record struct",
            (TypeKind.Struct, false) => "struct",
            (TypeKind.Interface, _) => "interface",
            (_, true) => "record",
            _ => "class",
        };
        return $"partial {keyword} {Identifier(type.Name)}";
    }

    private static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>Generated files are named after classes, and file names do not tell case apart.</summary>
    private static INamedTypeSymbol? SameNameIgnoringCase(INamedTypeSymbol type, Compilation compilation)
    {
        string name = NetworkAttributes.FullName(type);
        return Twins(compilation.Assembly.GlobalNamespace, type)
            .FirstOrDefault(other => !SymbolEqualityComparer.Default.Equals(other, type)
                && string.Equals(NetworkAttributes.FullName(other), name, StringComparison.OrdinalIgnoreCase)
                && AttributeReader.Find(other, RuntimeNames.NetworkAttribute) is not null);
    }

    /// <summary>Types whose path equals this type's but for case.</summary>
    private static IEnumerable<INamedTypeSymbol> Twins(INamespaceOrTypeSymbol root, INamedTypeSymbol type)
    {
        IEnumerable<INamespaceOrTypeSymbol> candidates = [root];
        foreach (string step in type.ToDisplayString(PathFormat).Split('.'))
        {
            candidates = candidates.SelectMany(candidate => candidate.GetMembers().OfType<INamespaceOrTypeSymbol>()
                .Where(member => string.Equals(member.Name, step, StringComparison.OrdinalIgnoreCase)));
        }

        return candidates.OfType<INamedTypeSymbol>();
    }

    private static SymbolDisplayFormat PathFormat { get; } = new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);
}
