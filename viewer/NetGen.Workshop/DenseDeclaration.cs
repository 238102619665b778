using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NetGen.Workshop;

/// <summary>The declaration of a network of dense layers alone, with dropout behind the hidden ones or without: plain values that can be changed and written out.</summary>
public sealed record DenseDeclaration
{
    /// <summary>The class's name.</summary>
    public required string Name { get; init; }

    /// <summary>The attribute that makes the class a network, as it is written.</summary>
    public string Network { get; init; } = "Network";

    /// <summary>Numbers in a sample.</summary>
    public required int Inputs { get; init; }

    /// <summary>The hidden layers, from the input on.</summary>
    public required IReadOnlyList<DenseLayer> Hidden { get; init; }

    /// <summary>The last layer.</summary>
    public required DenseLayer Output { get; init; }

    /// <summary>The loss's name.</summary>
    public required string Loss { get; init; }

    /// <summary>The declaration as C#.</summary>
    public override string ToString() => string.Join(
        '\n',
        [$"[{Network}]", FormattableString.Invariant($"[Input({Inputs})]"), .. Hidden.Select(layer => layer.ToString()), Output.ToString(), $"[Loss<{Loss}>]", $"public sealed partial class {Name};"]);

    /// <summary>The same network with another layer in the place of a hidden one.</summary>
    public DenseDeclaration With(int place, DenseLayer layer) => this with { Hidden = [.. Hidden.Select((old, i) => i == place ? layer : old)] };

    /// <summary>The same network with something changed in each of its hidden layers.</summary>
    public DenseDeclaration WithHidden(Func<DenseLayer, DenseLayer> change) => this with { Hidden = [.. Hidden.Select(change)] };

    /// <summary>The same network with something changed in each of its layers.</summary>
    public DenseDeclaration WithAll(Func<DenseLayer, DenseLayer> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return WithHidden(change) with { Output = change(Output) };
    }

    /// <summary>The same network with one hidden layer more behind a place, like the one before it; -1 for the first.</summary>
    public DenseDeclaration WithOneMore(int place)
    {
        DenseLayer like = Hidden.Count == 0 ? new(nameof(Tanh), 8) : Hidden[Math.Max(place, 0)];
        return this with { Hidden = [.. Hidden.Take(place + 1), like, .. Hidden.Skip(place + 1)] };
    }

    /// <summary>The same network without one of its hidden layers.</summary>
    public DenseDeclaration Without(int place) => this with { Hidden = [.. Hidden.Where((_, i) => i != place)] };

    /// <summary>Reads a declaration; null where it is none, or not one of dense layers with their numbers written out.</summary>
    public static DenseDeclaration? TryRead(string declaration)
    {
        SyntaxNode root = CompilerInputs.Parse(declaration).GetRoot();
        if (root.DescendantNodes().OfType<ClassDeclarationSyntax>().ToArray() is not [var type])
            return null;
        AttributeSyntax[] attributes = [.. type.AttributeLists.SelectMany(list => list.Attributes)];
        if (Only(attributes, "Network") is not { } network
            || !int.TryParse(OnlyArgument(attributes, "Input"), NumberStyles.None, CultureInfo.InvariantCulture, out int inputs)
            || Only(attributes, "Loss")?.Name is not GenericNameSyntax { TypeArgumentList.Arguments: [var loss] })
            return null;
        return ReadLayers(attributes.Where(one => NameOf(one) is not ("Network" or "Input" or "Loss"))) is not [.. var hidden, { Dropout: 0 } output] ? null : new()
        {
            Name = type.Identifier.Text,
            Network = network.ToString(),
            Inputs = inputs,
            Hidden = hidden,
            Output = output,
            Loss = loss.ToString(),
        };
    }

    /// <summary>The layers; none where there is one that is not dense.</summary>
    private static DenseLayer[] ReadLayers(IEnumerable<AttributeSyntax> attributes)
    {
        List<DenseLayer> layers = [];
        foreach (AttributeSyntax attribute in attributes)
        {
            if (NameOf(attribute) == "Dense" && DenseLayer.TryRead(attribute) is { } layer)
                layers.Add(layer);
            else if (NameOf(attribute) == "Dropout" && layers is [.., { Dropout: 0 } last] && DeclaredNumber.TryRead(OnlyArgument([attribute], "Dropout"), out double share))
                layers[^1] = last with { Dropout = share };
            else
                return [];
        }

        return [.. layers];
    }

    private static string OnlyArgument(AttributeSyntax[] attributes, string name) =>
        Only(attributes, name)?.ArgumentList?.Arguments is [var only] ? only.ToString() : "";

    /// <summary>The attribute of a name; null where there is none, or more than one.</summary>
    private static AttributeSyntax? Only(IEnumerable<AttributeSyntax> attributes, string name) => attributes.Where(one => NameOf(one) == name).ToArray() is [var only] ? only : null;

    private static string NameOf(AttributeSyntax attribute) => (attribute.Name switch
    {
        QualifiedNameSyntax qualified => qualified.Right,
        AliasQualifiedNameSyntax qualified => qualified.Name,
        var name => (SimpleNameSyntax)name,
    }).Identifier.Text;
}
