using NetGen.Generator.Tests.Harness;

namespace NetGen.Generator.Tests.Texts;

/// <summary>The generated text of a few networks, to be read as prose in the files beside this one.</summary>
public class GeneratedTextTests
{
    [Fact]
    public void The_smallest_network_without_biases() => IsAsVerified("ExclusiveOr", """
        namespace Demo;
        [Network]
        [Input(2)]
        [Dense<Sigmoid>(2, Bias = false)]
        [Dense<Sigmoid>(1, Bias = false)]
        [Loss<MeanSquaredError>]
        public partial class ExclusiveOr;
        """);

    [Fact]
    public void The_spiral() => IsAsVerified("Spiral", """
        namespace Demo;
        [Network]
        [Input(2)]
        [Dense<Tanh>(8)]
        [Dense<Tanh>(8)]
        [Dense<Sigmoid>(1)]
        [Loss<BinaryCrossEntropy>]
        public sealed partial class Spiral;
        """);

    [Fact]
    public void A_wide_layer_in_register_tiles() => IsAsVerified("Wide", """
        namespace Demo;
        [Network]
        [Input(64)]
        [Dense<ReLU>(32)]
        [Dense(10)]
        [Loss<SoftmaxCrossEntropy>]
        public sealed partial class Wide;
        """);

    [Fact]
    public void Three_classes() => IsAsVerified("Iris", """
        namespace Demo;
        [Network]
        [Input(4)]
        [Dense<ReLU>(10, L2 = 0.001)]
        [Dense<Softmax>(3)]
        [Loss<CrossEntropy>]
        public partial class Iris;
        """);

    [Fact]
    public void Activation_and_loss_of_the_users_own() => IsAsVerified("OwnFormulas", """
        namespace Demo;
        [ActivationFormula("x * sigmoid(1.702 * x)")] public readonly struct QuickGELU : IActivation;
        [LossFormula("abs(y - t) < 0.5 ? (y - t) * (y - t) : abs(y - t) - 0.25")] public readonly struct SmoothAbsolute : ILoss;
        public static partial class Models
        {
            [Network]
            [Input(1)]
            [Dense<QuickGELU>(9)]
            [Dense(2)]
            [Loss<SmoothAbsolute>]
            public partial class OwnFormulas;
        }
        """);

    [Fact]
    public void A_wrong_declaration() => Snapshot.Matches("Wrong", Project.Compile("namespace Demo; [Network][Input(2)][Dense(0)][Loss<Huber>] public partial class Wrong;").Text);

    [Fact]
    public void Names_that_are_taken_are_written_in_full() =>
        Assert.Contains(
            "int samples = global::NetGen.Kernels.Arguments.Samples(inputs, InputSize, nameof(Net));",
            Project.Compile("namespace Demo; class Arguments; [Network][Input(2)][Dense(1)][Loss<Huber>] public partial class Net;").IsRight().Text,
            StringComparison.Ordinal);

    [Fact]
    public void The_graphics_driver_reads_nothing_but_ASCII()
    {
        var type = Project.Compile("[ActivationFormula(\"x * x\")] public struct Größe : IActivation; [Network][Input(2)][Dense<Größe>(1)][Loss<Huber>] public partial class Net;").IsRight().Load("Net");
        string text = (string)type.GetField("Glsl")!.GetRawConstantValue()!;
        Assert.Contains("// dense 0, 2 -> 1, Gr??e: from x to y0.", text, StringComparison.Ordinal);
        Assert.True(System.Text.Ascii.IsValid(text));
    }

    private static void IsAsVerified(string name, string declaration) => Snapshot.Matches(name, Project.Compile(declaration).IsRight().Text);
}
