using Microsoft.CodeAnalysis;
using NetGen.Generator.Declarations;

namespace NetGen.Generator.Parsing;

/// <summary>
/// Reads a class's attributes into a <see cref="NetworkDeclaration"/>. Shared by the generator, which compiles the declaration,
/// and the analyzer, which reports its faults. Symbols end here.
/// </summary>
internal static class NetworkParser
{
    public static NetworkDeclaration Parse(INamedTypeSymbol type, NetworkAttributes attributes, Compilation compilation, CancellationToken cancellation)
    {
        var faults = new List<Fault>();
        var place = ClassPlaceParser.Parse(type, compilation, attributes, faults);
        cancellation.ThrowIfCancellationRequested();

        if (attributes.Input is null)
            faults.Add(Fault.AtClass("NG0008", type.Name));
        if (attributes.Layers.Count == 0)
            faults.Add(Fault.AtClass("NG0002", type.Name));
        if (attributes.Loss is null)
            faults.Add(Fault.AtClass("NG0009", type.Name));

        return new NetworkDeclaration(
            place,
            attributes.Input is null ? [] : AttributeReader.Sizes(attributes.Input),
            attributes.Layers.Select(LayerParser.Parse).ToEquatableArray(),
            attributes.Loss is null ? null : StructParser.Loss(attributes.Loss),
            attributes.Network is null ? 0 : AttributeReader.Named(attributes.Network, "CodeForm") as int? ?? 0,
            SourceText(type, attributes, cancellation),
            faults.ToEquatableArray());
    }

    private static string SourceText(INamedTypeSymbol type, NetworkAttributes attributes, CancellationToken cancellation)
    {
        var parts = new[] { attributes.Network, attributes.Input }.Concat(attributes.Layers).Concat([attributes.Loss]);
        var lines = parts
            .Select(attribute => attribute?.ApplicationSyntaxReference?.GetSyntax(cancellation))
            .OfType<SyntaxNode>()
            .Select(AttributeSource.Of);
        return string.Join("\n", lines.Concat([$"partial class {type.Name};"]));
    }
}
