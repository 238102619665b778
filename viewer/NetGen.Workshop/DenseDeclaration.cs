using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NetGen.Workshop;

/// <summary>The declaration of a network of dense layers alone, whose hidden layers can be changed.</summary>
public sealed record DenseDeclaration
{
    /// <summary>The class's name.</summary>
    public required string Name { get; init; }

    /// <summary>The attributes before the layers, as they are written: <c>[Network]</c> and <c>[Input(…)]</c>.</summary>
    public required string Head { get; init; }

    /// <summary>The hidden layers, from the input on.</summary>
    public required IReadOnlyList<HiddenLayer> Hidden { get; init; }

    /// <summary>The attributes behind the hidden layers, as they are written: the output's layer and <c>[Loss&lt;…&gt;]</c>.</summary>
    public required string Tail { get; init; }

    /// <summary>The declaration as C#.</summary>
    public override string ToString() => string.Join('\n', [Head, .. Hidden.Select(layer => layer.ToString()), Tail, $"public sealed partial class {Name};"]);

    /// <summary>The same network with another layer in the place of a hidden one.</summary>
    public DenseDeclaration With(int place, HiddenLayer layer) => this with { Hidden = [.. Hidden.Select((old, i) => i == place ? layer : old)] };

    /// <summary>The same network with one hidden layer more behind a place, like the one before it; -1 for the first.</summary>
    public DenseDeclaration WithOneMore(int place)
    {
        HiddenLayer like = Hidden.Count == 0 ? new(nameof(Tanh), 8) : Hidden[Math.Max(place, 0)];
        return this with { Hidden = [.. Hidden.Take(place + 1), like, .. Hidden.Skip(place + 1)] };
    }

    /// <summary>The same network without one of its hidden layers.</summary>
    public DenseDeclaration Without(int place) => this with { Hidden = [.. Hidden.Where((_, i) => i != place)] };

    /// <summary>Reads a declaration; null where it is none, or not one of dense layers.</summary>
    public static DenseDeclaration? TryRead(string declaration)
    {
        SyntaxNode root = CompilerInputs.Parse(declaration).GetRoot();
        if (root.DescendantNodes().OfType<ClassDeclarationSyntax>().ToArray() is not [var type])
            return null;
        AttributeSyntax[] attributes = [.. type.AttributeLists.SelectMany(list => list.Attributes)];
        AttributeSyntax[] layers = [.. attributes.Where(one => NameOf(one) is not ("Network" or "Input" or "Loss"))];
        if (layers.Length == 0 || !attributes.Select(NameOf).Order().Distinct().SequenceEqual(["Dense", "Input", "Loss", "Network"]))
            return null;
        HiddenLayer?[] hidden = [.. layers[..^1].Select(ReadLayer)];
        return hidden.Contains(null) ? null : new()
        {
            Name = type.Identifier.Text,
            Head = Lines(attributes.Where(one => NameOf(one) is "Network" or "Input")),
            Hidden = [.. hidden.OfType<HiddenLayer>()],
            Tail = Lines(attributes.Where(one => one == layers[^1] || NameOf(one) == "Loss")),
        };
    }

    private static string Lines(IEnumerable<AttributeSyntax> attributes) => string.Join('\n', attributes.Select(one => $"[{one}]"));

    private static string NameOf(AttributeSyntax attribute) => ((SimpleNameSyntax)(attribute.Name is QualifiedNameSyntax qualified ? qualified.Right : attribute.Name)).Identifier.Text;

    /// <summary>A layer with its number of units written out; null for any other.</summary>
    private static HiddenLayer? ReadLayer(AttributeSyntax attribute)
    {
        AttributeArgumentSyntax[] arguments = [.. attribute.ArgumentList?.Arguments ?? default];
        if (arguments is not [{ NameEquals: null } units, .. var options] || !int.TryParse(units.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out int count))
            return null;
        string activation = attribute.Name is GenericNameSyntax { TypeArgumentList.Arguments: [var only] } ? only.ToString() : nameof(Identity);
        return new(activation, count, string.Concat(options.Select(option => $", {option}")));
    }
}
