using CsCheck;

namespace NetGen.Generator.Tests.Truth;

/// <summary>One thing that is wrong with a declaration: which error it is, and how the right source becomes wrong.</summary>
/// <param name="Id">The error that NetGen must report, and nothing else.</param>
/// <param name="Sentence">What was done.</param>
/// <param name="Inject">The wrong source, from the right declaration and the class's name.</param>
/// <param name="CanBeUsed">Whether the class still has its members, so that code that uses it gets no errors of its own.</param>
internal sealed record DeclarationFault(string Id, string Sentence, Func<DeclaredNetwork, string, string> Inject, bool CanBeUsed = true)
{
    public static Gen<DeclarationFault> Any { get; } = Gen.OneOf([.. All()]);

    private static IEnumerable<DeclarationFault> All() =>
    [
        new("NG0001", "not partial", (network, name) => network.Source(name).Replace("sealed partial class", "sealed class"), CanBeUsed: false),
        new("NG0002", "no layers", (network, name) => Without(network.Source(name), "[Dense")),
        new("NG0003", "zero units", (network, name) => (network with { Layers = [.. network.Layers.SkipLast(1), network.Last with { Units = 0 }] }).Source(name)),
        new("NG0003", "negative units", (network, name) => (network with { Layers = [network.Layers[0] with { Units = -3 }, .. network.Layers.Skip(1)] }).Source(name)),
        new("NG0003", "too many units", (network, name) => (network with { Layers = [network.Layers[0] with { Units = int.MaxValue }, .. network.Layers.Skip(1)] }).Source(name)),
        new("NG0003", "no inputs", (network, name) => (network with { Inputs = 0 }).Source(name)),
        new("NG0003", "too many inputs", (network, name) => (network with { Inputs = 70_000 }).Source(name)),
        new("NG0003", "a negative penalty", (network, name) => (network with { Layers = [network.Layers[0] with { L1 = -0.1 }, .. network.Layers.Skip(1)] }).Source(name)),
        new("NG0003", "an initialiser that there is not", (network, name) => (network with { Layers = [network.Layers[0] with { Init = Init.Default }, .. network.Layers.Skip(1)] })
            .Source(name).Replace($"[Dense{Argument(network, name)}({network.Layers[0].Units}", $"[Dense{Argument(network, name)}({network.Layers[0].Units}, Init = (Init)77")),
        new("NG0004", "layers on two parts", (network, name) => network.Source(name) + $"[Dense(3)] partial class {name};\n"),
        new("NG0005", "generic", (network, name) => network.Source(name).Replace($"class {name};", $"class {name}<T>;"), CanBeUsed: false),
        new("NG0006", "nested in a class that is not partial", (network, name) => $"public static class {name}Outer\n{{\n{network.Source(name)}}}\n", CanBeUsed: false),
        new("NG0008", "no input", (network, name) => Without(network.Source(name), "[Input")),
        new("NG0009", "no loss", (network, name) => Without(network.Source(name), "[Loss<")),
        new("NG0010", "a picture for a dense layer", (network, name) => network.Source(name).Replace($"[Input({network.Inputs})]", "[Input(1, 4, 5)]")),
        new("NG0011", "a softmax amid", (network, name) => (network with { Layers = [new(5, ActivationUnderTest.Softmax), .. network.Layers] }).Source(name)),
        new("NG0012", "a loss of probabilities after plain numbers", (network, name) =>
            (network with { Layers = [.. network.Layers.SkipLast(1), new(2, ActivationUnderTest.Identity)], Loss = LossUnderTest.BinaryCrossEntropy }).Source(name)),
        new("NG0012", "a loss of logits after probabilities", (network, name) =>
            (network with { Layers = [.. network.Layers.SkipLast(1), new(2, ActivationUnderTest.Sigmoid)], Loss = LossUnderTest.SoftmaxCrossEntropy }).Source(name)),
        new("NG0012", "a single class", (network, name) =>
            (network with { Layers = [.. network.Layers.SkipLast(1), new(1, ActivationUnderTest.Softmax)], Loss = LossUnderTest.CrossEntropy }).Source(name)),
        new("NG0013", "no [Network]", (network, name) => Without(network.Source(name), "[Network]"), CanBeUsed: false),
        new("NG0015", "a member of its own called Predict", (network, name) => network.Source(name) + $"partial class {name} {{ public int Predict => 1; }}\n", CanBeUsed: false),
        new("NG0016", "abstract", (network, name) => network.Source(name).Replace("sealed partial class", "abstract partial class"), CanBeUsed: false),
        new("NG0016", "static", (network, name) => network.Source(name).Replace("sealed partial class", "static partial class"), CanBeUsed: false),
        .. new[] { "x +", "sinh(x)", "x ^ 2", "y * x", "x > 0", "pow(x, x)", "(int)x", "x; x", "", "softmax(x) + 1", "\u00d7" }
            .Select(formula => new DeclarationFault("NG0030", $"the formula '{formula}'", (network, name) => WithActivation(network, formula).Source(name))),
        .. new[] { "y -", "y - x", "crossEntropy(y, t)", "log(y, t)" }
            .Select(formula => new DeclarationFault("NG0030", $"the loss formula '{formula}'", (network, name) =>
                (network with { Layers = [.. network.Layers.SkipLast(1), new(2, ActivationUnderTest.Identity)], Loss = new("Broken", formula, null, TargetKind.Value) }).Source(name))),
    ];

    private static string Argument(DeclaredNetwork network, string name)
    {
        string source = network.Layers[0].Source(name, 0);
        return source["[Dense".Length..source.IndexOf('(')];
    }

    private static DeclaredNetwork WithActivation(DeclaredNetwork network, string formula) =>
        network with { Layers = [new(4, new("Broken", formula, null)), .. network.Layers] };

    private static string Without(string source, string start) =>
        string.Join("\n", source.Split('\n').Where(line => !line.StartsWith(start, StringComparison.Ordinal)));
}
