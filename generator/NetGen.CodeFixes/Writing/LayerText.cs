using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NetGen.Generator.Declarations;

namespace NetGen.CodeFixes;

/// <summary>Writes what a remedy says about layers.</summary>
internal static class LayerText
{
    /// <summary>The changes; null where a layer is written in a way that they do not know.</summary>
    public static IReadOnlyList<SourceChange>? Changes(DeclaredNetwork network, Remedy remedy)
    {
        var changes = remedy.Edits.Select(edit => Change(network, edit)).ToList();
        return changes.Any(change => change is null) ? null : [.. changes.SelectMany(change => change!)];
    }

    private static IReadOnlyList<SourceChange>? Change(DeclaredNetwork network, LayerEdit edit)
    {
        if (DeclaredNetwork.Syntax(network.Attributes.Layers[edit.Layer]) is not { } layer)
            return null;
        return edit.Change switch
        {
            LayerChange.Remove => [AttributeText.Remove(layer)],
            LayerChange.MoveUp => Exchange(layer, DeclaredNetwork.Syntax(network.Attributes.Layers[edit.Layer - 1])),
            LayerChange.Precede => RuntimeAttribute.Text(network, layer, edit.Text) is { } text ? [AttributeText.Precede(layer, text)] : null,
            LayerChange.Activation => Activation(network, layer, edit.Text) is { } change ? [change] : null,
            LayerChange.Size => layer.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals is null) is { } size ? [SourceChange.Replace(size.Expression, edit.Text)] : null,
            LayerChange.Initializer => Initializer(layer) is { } name ? [SourceChange.Replace(name, edit.Text)] : null,
            _ => null,
        };
    }

    private static IReadOnlyList<SourceChange>? Exchange(AttributeSyntax one, AttributeSyntax? other) =>
        other is null ? null : [SourceChange.Replace(one, other.ToString()), SourceChange.Replace(other, one.ToString())];

    /// <summary>The attribute's name with another type argument, or with none for no activation.</summary>
    private static SourceChange? Activation(DeclaredNetwork network, AttributeSyntax layer, string activation)
    {
        var name = layer.Name switch
        {
            QualifiedNameSyntax qualified => qualified.Right,
            AliasQualifiedNameSyntax aliased => aliased.Name,
            var simple => simple as SimpleNameSyntax,
        };
        var model = network.Compilation.GetSemanticModel(layer.SyntaxTree);
        if (name is null || model.GetAliasInfo(layer.Name) is not null || network.NameAt(layer, activation) is not { } argument)
            return null;
        string arguments = activation == ActivationDeclaration.Identity.FullName ? "" : $"<{argument}>";
        return SourceChange.Replace(name, name.Identifier.Text + arguments);
    }

    /// <summary>The name in "Init = Init.HeNormal" that says which.</summary>
    private static SimpleNameSyntax? Initializer(AttributeSyntax layer) =>
        layer.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == "Init")?.Expression switch
        {
            MemberAccessExpressionSyntax member => member.Name,
            IdentifierNameSyntax name => name,
            _ => null,
        };
}
