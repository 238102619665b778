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
        bool canBeExtended = CheckCanBeExtended(type, compilation, faults);
        var clashes = MemberClashes.Of(type, faults);
        CheckOneLayerPart(type, attributes, faults);
        if (compilation.Options is CSharpCompilationOptions { AllowUnsafe: false })
            faults.Add(Fault.AtClass("NG0014", type.Name));

        string space = type.ContainingNamespace is { IsGlobalNamespace: false } named ? named.ToDisplayString() : "";
        return new(space, Containers(type).Select(Header).ToEquatableArray(), Identifier(type.Name), HintName(type, compilation, faults), canBeExtended,
            clashes, HiddenNames.At(type, compilation));
    }

    private static bool CheckCanBeExtended(INamedTypeSymbol type, Compilation compilation, List<Fault> faults)
    {
        if (type.Arity > 0 || Containers(type).Any(container => container.Arity > 0))
            faults.Add(Fault.AtClass("NG0005", type.Name));
        else if (!IsPartial(type))
            faults.Add(Fault.AtClass("NG0001", type.Name));
        else if (Containers(type).FirstOrDefault(container => !IsPartial(container)) is { } closed)
            faults.Add(Fault.AtClass("NG0006", type.Name, closed.Name));
        else if (UnfitClass.ThatCannotBeExtended(type, compilation) is { } kind)
            faults.Add(Fault.AtClass("NG0016", type.Name, kind));
        else
        {
            if (UnfitClass.ThatCanBeExtended(type) is { } lacking)
                faults.Add(Fault.AtClass("NG0016", type.Name, lacking));
            return true;
        }

        return false;
    }

    private static void CheckOneLayerPart(INamedTypeSymbol type, NetworkAttributes attributes, List<Fault> faults)
    {
        var parts = attributes.Layers
            .Select(layer => layer.ApplicationSyntaxReference?.GetSyntax().FirstAncestorOrSelf<TypeDeclarationSyntax>())
            .Distinct()
            .Count();
        if (parts > 1)
            faults.Add(Fault.AtClass("NG0004", type.Name));
    }

    private static string HintName(INamedTypeSymbol type, Compilation compilation, List<Fault> faults)
    {
        var twins = CaseTwins.Of(type, compilation);
        if (twins.FirstOrDefault(twin => !SymbolEqualityComparer.Default.Equals(twin, type)) is { } other)
            faults.Add(Fault.AtClass("NG0007", type.ToDisplayString(), other.ToDisplayString()));
        int place = twins.TakeWhile(twin => !SymbolEqualityComparer.Default.Equals(twin, type)).Count();
        return NetworkAttributes.FullName(type) + (place == 0 ? ".g.cs" : FormattableString.Invariant($".{place}.g.cs"));
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
}
