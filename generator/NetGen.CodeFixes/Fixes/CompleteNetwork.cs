using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NetGen.Generator.Declarations;

namespace NetGen.CodeFixes;

/// <summary>NG0008, NG0009 and NG0013: adds [Input(…)], [Loss&lt;…&gt;] or [Network], such as the rest of the declaration takes.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CompleteNetwork))]
public sealed class CompleteNetwork() : NetworkFix("NG0008", "NG0009", "NG0013")
{
    private static readonly (EquatableArray<int> Shape, string Samples)[] s_inputs =
    [
        ([2], "samples of two numbers"),
        ([1, 28, 28], "pictures of one channel, 28 rows and 28 columns"),
        ([3, 32, 32], "pictures of three channels, 32 rows and 32 columns"),
    ];

    private protected override IEnumerable<Proposal> Proposals(DeclaredNetwork network, Diagnostic diagnostic) => diagnostic.Id switch
    {
        "NG0008" => Input(network),
        "NG0009" => Losses(network),
        _ => Network(network),
    };

    private static IEnumerable<Proposal> Network(DeclaredNetwork network)
    {
        var first = DeclaredNetwork.Syntax(network.Attributes.Layers[0])?.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.AttributeLists[0].Attributes[0];
        if (first is not null && RuntimeAttribute.Text(network, first, "Network") is { } text)
            yield return new($"Add [{text}]", "Network", [AttributeText.Precede(first, text)]);
    }

    private static IEnumerable<Proposal> Input(DeclaredNetwork network)
    {
        var (shape, samples) = InputThatFits(network.Declaration);
        var layer = network.Attributes.Layers.Select(DeclaredNetwork.Syntax).FirstOrDefault();
        if ((layer ?? DeclaredNetwork.Syntax(network.Attributes.Network)) is not { } place || RuntimeAttribute.Text(network, place, "Input") is not { } name)
            yield break;
        string text = $"{name}({string.Join(", ", shape.Select(size => size.ToString(CultureInfo.InvariantCulture)))})";
        yield return new($"Add [{text}], for {samples}", "Input", [layer is null ? AttributeText.Follow(place, text) : AttributeText.Precede(place, text)]);
    }

    private static IEnumerable<Proposal> Losses(DeclaredNetwork network)
    {
        var declaration = network.Declaration.InputShape.Count > 0 ? network.Declaration : network.Declaration with { InputShape = InputThatFits(network.Declaration).Shape };
        var before = new[] { network.Attributes.Network, network.Attributes.Input }.Concat(network.Attributes.Layers);
        if (before.Select(DeclaredNetwork.Syntax).LastOrDefault(syntax => syntax is not null) is not { } place)
            yield break;
        foreach (var loss in LossChoice.For(network, declaration))
        {
            if (RuntimeAttribute.Loss(network, place, loss.Type) is { } text)
                yield return new($"Add [{text}], {loss.Purpose}", text, [AttributeText.Follow(place, text)]);
        }
    }

    /// <summary>The first kind of sample that the layers have nothing to say about, else simply the first.</summary>
    private static (EquatableArray<int> Shape, string Samples) InputThatFits(NetworkDeclaration declaration) =>
        s_inputs.Where(input => Fits(declaration, input.Shape)).Append(s_inputs[0]).First();

    private static bool Fits(NetworkDeclaration declaration, EquatableArray<int> shape) =>
        !DeclaredNetwork.Read(declaration with { InputShape = shape, Loss = null, Faults = [] }).Faults.Any(fault => fault.Place == FaultPlace.Layer);
}
