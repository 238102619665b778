using CsCheck;
using NetGen.Generator.Tests.Harness;

namespace NetGen.Generator.Tests.Pipeline;

/// <summary>No declaration, however odd, makes the generator or the analyzer throw.</summary>
public class HostileDeclarationTests
{
    private static readonly string[] s_attributes =
    [
        "Network", "Network()", "Network(1)", "NetworkAttribute", "Input(2)", "Input(0)", "Input(-1)", "Input(1, 2, 3)", "Input(65536, 65536, 65536)", "Input(int.MaxValue)", "Input()",
        "Input", "Input(Missing)", "Input(null)", "Input(shape: 2)", "Dense(1)", "Dense(3)", "Dense<Tanh>(8)", "Dense<Softmax>(3)", "Dense<ReLU>(65536)", "Dense(int.MinValue)",
        "Dense<Own>(2)", "Dense<Bad>(2)", "Dense<Bare>(2)", "Dense<Missing>(2)", "Dense<>(2)", "Dense<int>(2)", "Dense<Net>(2)", "Dense<Tanh, Tanh>(2)", "Dense<T>(2)", "Dense", "Dense(1, 2)",
        "Dense(2, Bias = false)", "Dense(2, Bias = 1)", "Dense(2, L1 = double.NaN)", "Dense(2, L2 = -1)", "Dense(2, L1 = 1e308 * 10)", "Dense(2, Init = (Init)99)", "Dense(2, Init = Init.Zeros)",
        "Dense(2, Init = (Init)(-1))", "Dense(units: 2)", "Dense(Units = 2)", "Dense(2, L1 = 'a')", "Own(3)", "Own(Text = \"a\", Letter = 'b', Types = new[] { typeof(int) })", "Layer",
        "Loss<Huber>", "Loss<BinaryCrossEntropy>", "Loss<CrossEntropy>", "Loss<SoftmaxCrossEntropy>", "Loss<OwnLoss>", "Loss<BadLoss>", "Loss<After>", "Loss<Missing>", "Loss<>", "Loss", "Loss<Tanh>",
        "Loss<Bare>", "ActivationFormula(\"x\")", "LossFormula(\"y\")", "Obsolete", "",
    ];

    private static readonly string[] s_headers =
    [
        "public partial class Net;", "public partial class Net { }", "partial class Net { class Inner; int Info; Net() { } }", "class Net;", "static partial class Net { }", "abstract partial class Net;",
        "partial record Net;", "partial record struct Net;", "partial struct Net;", "partial interface Net;", "enum Net { A }", "delegate void Net();", "file partial class Net;", "partial class Net<T>;",
        "partial class Net(int x) { int X => x; }", "partial class @class;", "partial class ;", "partial class Net : Missing;", "partial class Net : Net;", "partial class Net : INetwork;",
        "partial class Net : Arguments; class Arguments;", "partial class Loss;", "partial class Net", "namespace Inner { partial class Net; }", "unsafe partial class Net { int* _parameters; }",
    ];

    private static readonly (string Before, string After)[] s_places =
    [
        ("", ""), ("namespace A.B;", ""), ("namespace A {", "}"), ("partial class Outer {", "}"), ("class Outer {", "}"), ("partial class Outer<T> {", "}"), ("partial interface Outer {", "}"),
        ("partial record struct Outer {", "}"), ("namespace @event.net {", "}"), ("partial class Outer { partial class", "}"), ("}", "{"), ("#if", ""), ("namespace NetGen.Kernels;", ""),
    ];

    private const string Companions = """
        [ActivationFormula("x * sigmoid(x)")] struct Own : IActivation;
        [ActivationFormula("x *")] struct Bad : IActivation;
        struct Bare : IActivation, ILoss;
        [LossFormula("logcosh(y - t)")] struct OwnLoss : ILoss;
        [LossFormula("x", Fused = "y", After = typeof(Missing))] struct BadLoss : ILoss;
        [LossFormula("y - t", Fused = "x - t", After = typeof(System.Collections.Generic.List<>), Output = (OutputKind)77)] struct After : ILoss;
        class OwnAttribute(int units = 1) : LayerAttribute { public string? Text; public char Letter; public Type[]? Types; public int Units => units; }
        """;

    [Fact]
    public void Nothing_throws() =>
        Gen.Select(AnyOf(s_places), AnyOf(s_attributes).Array[0, 9], AnyOf(s_headers), AnyOf(s_attributes).Array[0, 4], AnyOf(s_headers))
            .Sample(
                (place, attributes, header, more, second) =>
                {
                    string file = $"{place.Before} {List(attributes)} {header} {place.After}";
                    var compiled = Project.Compile(file, List(more) + second, Companions);
                    return !compiled.Run.Diagnostics.Any() && compiled.Run.Results.All(result => result.Exception is null) && compiled.Findings.All(finding => finding.Id != "AD0001");
                },
                iter: 60,
                threads: 2,
                print: one => $"{one.Item1} {List(one.Item2)} {one.Item3} | {List(one.Item4)} {one.Item5}");

    /// <summary>Declarations with everything needed, so that most get as far as the printers.</summary>
    [Fact]
    public void Nothing_throws_where_the_frame_is_right() =>
        Gen.Select(AnyOf(s_attributes).Array[1, 4], AnyOf(["Huber", "CrossEntropy", "BinaryCrossEntropy", "OwnLoss", "BadLoss", "After", "Bare"]))
            .Sample(
                (layers, loss) =>
                {
                    var compiled = Project.Compile($"[Network][Input(2)]{List(layers)}[Loss<{loss}>] public partial class Net;", Companions);
                    return compiled.Run.Results.All(result => result.Exception is null) && compiled.Findings.All(finding => finding.Id != "AD0001");
                },
                iter: 40,
                threads: 2,
                print: one => $"{List(one.Item1)} {one.Item2}");

    private static Gen<T> AnyOf<T>(T[] choices) => Gen.Int[0, choices.Length - 1].Select(choice => choices[choice]);

    private static string List(IEnumerable<string> attributes) => string.Concat(attributes.Select(attribute => $"[{attribute}]"));
}
