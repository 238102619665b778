namespace NetGen.Benchmarks;

/// <summary>Networks as a user writes them.</summary>
internal static class Declarations
{
    public const string Spiral = """
        [Network]
        [Input(2)]
        [Dense<Tanh>(8)]
        [Dense<Tanh>(8)]
        [Dense<Sigmoid>(1)]
        [Loss<BinaryCrossEntropy>]
        public sealed partial class Spiral;
        """;

    public const string Digits = """
        [Network]
        [Input(784)]
        [Dense<ReLU>(128)]
        [Dense<ReLU>(64)]
        [Dense(10)]
        [Loss<SoftmaxCrossEntropy>]
        public sealed partial class Digits;
        """;

    /// <summary>LeCun, Bottou, Bengio and Haffner, "Gradient-Based Learning Applied to Document Recognition", 1998, with today's activation and pooling.</summary>
    public const string LeNet5 = """
        [Network]
        [Input(1, 28, 28)]
        [Conv2D<ReLU>(6, 5, Padding = Padding.Same)]
        [MaxPool2D(2)]
        [Conv2D<ReLU>(16, 5)]
        [MaxPool2D(2)]
        [Flatten]
        [Dense<ReLU>(120)]
        [Dense<ReLU>(84)]
        [Dense(10)]
        [Loss<SoftmaxCrossEntropy>]
        public sealed partial class LeNet5;
        """;

    /// <summary>One dense layer between its inputs and a loss.</summary>
    public static string Dense(int inputs, int units, CodeForm form) => $"""
        [Network(CodeForm = CodeForm.{form})]
        [Input({inputs})]
        [Dense<ReLU>({units})]
        [Loss<MeanSquaredError>]
        public sealed partial class Dense{inputs}x{units}{form};

        """;
}
