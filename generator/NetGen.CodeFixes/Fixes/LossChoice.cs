using Microsoft.CodeAnalysis;
using NetGen.Generator.Declarations;
using NetGen.Generator.Parsing;

namespace NetGen.CodeFixes;

/// <summary>The runtime's losses that fit a network: those about which nothing would be said.</summary>
/// <param name="Type">The loss.</param>
/// <param name="Purpose">When to choose it.</param>
internal sealed record LossChoice(INamedTypeSymbol Type, string Purpose)
{
    /// <summary>The losses made for the network's last activation, and the squared error where values may be learned.</summary>
    public static IEnumerable<LossChoice> For(DeclaredNetwork network, NetworkDeclaration declaration)
    {
        foreach (var type in RuntimeLosses(network.Compilation))
        {
            var loss = StructParser.Loss(type);
            bool isSquaredError = loss.Name == "MeanSquaredError";
            if ((loss.After is not null || isSquaredError) && Fits(loss, declaration))
                yield return new(type, isSquaredError ? "which learns values" : "which takes " + (loss.After == ActivationDeclaration.Identity.FullName ? "logits" : $"what {loss.AfterName} gives"));
        }
    }

    private static bool Fits(LossDeclaration loss, NetworkDeclaration declaration)
    {
        var (isNetwork, faults) = DeclaredNetwork.Read(declaration with { Loss = loss, Faults = [] });
        return isNetwork && !faults.Any(fault => fault.Place == FaultPlace.Loss);
    }

    private static IEnumerable<INamedTypeSymbol> RuntimeLosses(Compilation compilation) =>
        compilation.GetTypeByMetadataName(RuntimeNames.LossInterface)?.ContainingNamespace.GetTypeMembers()
            .Where(type => type.TypeKind == TypeKind.Struct && type.AllInterfaces.Any(face => NetworkAttributes.FullName(face) == RuntimeNames.LossInterface))
        ?? [];
}
