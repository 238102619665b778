using Microsoft.CodeAnalysis;
using NetGen.Generator.Declarations;

namespace NetGen.Generator.Parsing;

/// <summary>Finds the user's members that the build wants to add itself. Overloads with other parameters are the user's own.</summary>
internal static class MemberClashes
{
    /// <summary>How the list of clashes calls the constructor that takes a seed.</summary>
    public const string Constructor = ".ctor(ulong)";

    private const string EmptyConstructor = ".ctor()";

    /// <summary>The generated members that the class declares already: names, with INetwork. before explicit implementations, or <see cref="Constructor"/>.</summary>
    public static EquatableArray<string> Of(INamedTypeSymbol type, List<Fault> faults)
    {
        var clashes = type.GetMembers().Where(IsByUser).Select(Clash).OfType<string>().Distinct().ToList();
        foreach (string clash in clashes)
        {
            faults.Add(clash is Constructor or EmptyConstructor
                ? Fault.AtClass("NG0015", type.Name, "declares a constructor that takes nothing or a seed", "give yours other parameters")
                : Fault.AtClass("NG0015", type.Name, $"declares '{clash}' itself", "rename yours"));
        }

        if (GeneratedMember.All.Any(member => member.Name == type.Name) || GeneratedMember.PrivateNames.Contains(type.Name))
        {
            faults.Add(Fault.AtClass("NG0015", type.Name, "has the name of a member", "rename the class"));
            clashes.Add(type.Name);
        }

        return clashes.ToEquatableArray();
    }

    /// <summary>The analyzer meets the class with NetGen's own part already in it.</summary>
    private static bool IsByUser(ISymbol member) =>
        member.DeclaringSyntaxReferences.Any(part => !part.SyntaxTree.FilePath.Contains(typeof(NetGenGenerator).FullName));

    private static string? Clash(ISymbol member) => member switch
    {
        IMethodSymbol { AssociatedSymbol: not null } => null,
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => ConstructorClash(constructor),
        IMethodSymbol { MethodKind: MethodKind.Ordinary } method when GeneratedMember.All.Any(generated => IsOverload(method, generated)) => null,
        _ when member.Name.StartsWith("NetGen.INetwork.", StringComparison.Ordinal) => member.Name.Substring("NetGen.".Length),
        _ => GeneratedMember.All.Any(generated => generated.Name == member.Name) || GeneratedMember.PrivateNames.Contains(member.Name) ? member.Name : null,
    };

    private static string? ConstructorClash(IMethodSymbol constructor) =>
        constructor.Parameters.Length == 0 ? EmptyConstructor
        : constructor.Parameters.Length == 1 && constructor.Parameters[0].Type.SpecialType == SpecialType.System_UInt64 ? Constructor
        : null;

    private static bool IsOverload(IMethodSymbol method, GeneratedMember generated) =>
        method.Name == generated.Name && generated.Parameters is not null && (method.Arity > 0 || generated.ParameterTypes
            != string.Join(", ", method.Parameters.Select(parameter => parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat))));
}
