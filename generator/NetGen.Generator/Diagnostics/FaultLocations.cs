using Microsoft.CodeAnalysis;
using NetGen.Generator.Declarations;
using NetGen.Generator.Parsing;

namespace NetGen.Generator.Diagnostics;

/// <summary>Where in the source a fault is.</summary>
internal static class FaultLocations
{
    /// <summary>The fault's location; null for a formula that is reported at its own struct in this project.</summary>
    public static Location? Find(Fault fault, INamedTypeSymbol type, NetworkAttributes attributes) => fault.Place switch
    {
        FaultPlace.Input => Of(attributes.Input) ?? OfClass(type),
        FaultPlace.Layer => Of(attributes.Layers[fault.Layer]) ?? OfClass(type),
        FaultPlace.Loss => Of(attributes.Loss) ?? OfClass(type),
        FaultPlace.ActivationFormula => OfFormula(attributes.Layers[fault.Layer], RuntimeNames.ActivationFormulaAttribute, type),
        FaultPlace.LossFormula => OfFormula(attributes.Loss, RuntimeNames.LossFormulaAttribute, type),
        _ => OfClass(type),
    };

    /// <summary>The class's name.</summary>
    public static Location OfClass(INamedTypeSymbol type) => type.Locations.FirstOrDefault(location => location.IsInSource) ?? Location.None;

    public static Location? Of(AttributeData? attribute) => attribute?.ApplicationSyntaxReference is { } reference
        ? Location.Create(reference.SyntaxTree, reference.Span)
        : null;

    private static Location? OfFormula(AttributeData? user, string formulaAttribute, INamedTypeSymbol type)
    {
        var formula = user?.AttributeClass?.TypeArguments.FirstOrDefault() is INamedTypeSymbol argument ? AttributeReader.Find(argument, formulaAttribute) : null;
        return Of(formula) is null ? Of(user) ?? OfClass(type) : null;
    }
}
