using CsCheck;

namespace NetGen.Generator.Tests.Truth;

/// <summary>Random declarations with formulas of their own, and data for them.</summary>
internal static class RandomNetworks
{
    /// <summary>Pieces of formulas over # that stay moderate, each with what it means.</summary>
    private static readonly (string Text, Func<Dual, Dual> Apply)[] s_pieces =
    [
        ("#", x => x),
        ("tanh(#)", Dual.Tanh),
        ("# * sigmoid(2 * #)", x => x * Dual.Sigmoid(2 * x)),
        ("sin(#)", Dual.Sin),
        ("cos(3 * #) / 2", x => Dual.Cos(3 * x) / 2),
        ("log1p(abs(#))", x => Dual.Log1P(Dual.Abs(x))),
        ("sqrt(# * # + 1)", x => Dual.Sqrt(x * x + 1)),
        ("max(#, -0.5)", x => Dual.Max(x, -0.5)),
        ("min(max(#, -1), 2 - #)", x => Dual.Min(Dual.Max(x, -1), 2 - x)),
        ("# / (1 + abs(#))", x => x / (1 + Dual.Abs(x))),
        ("erf(# / 2)", x => Dual.Erf(x / 2)),
        ("pow(#, 3) / (1 + pow(#, 4))", x => Dual.Pow(x, 3) / (1 + Dual.Pow(x, 4))),
        ("pow(1 + # * #, 0.25)", x => Dual.Pow(1 + x * x, 0.25)),
        ("pow(1 + # * #, -1.5)", x => Dual.Pow(1 + x * x, -1.5)),
        ("# > 0.3 ? # - 0.3 : # <= -0.2 ? -# / 4 : 1 / 8", x => Dual.Where(x, 0.3, x - 0.3, Dual.Where(x, -0.2, 0.125, -x / 4))),
        ("softplus(-#)", x => Dual.Softplus(-x)),
        ("logcosh(#)", Dual.LogCosh),
        ("exp(-# * #)", x => Dual.Exp(-x * x)),
        ("expm1(-abs(#))", x => Dual.ExpM1(-Dual.Abs(x))),
        ("log(1 + # * #)", x => Dual.Log(1 + x * x)),
    ];

    private static readonly Gen<ActivationUnderTest> s_ownActivation = Gen.Select(Gen.OneOf(s_pieces), Gen.OneOf(s_pieces), Gen.Int[0, 4], (first, second, join) =>
        join switch
        {
            0 => new ActivationUnderTest("Own", Over(first.Text, "x"), first.Apply),
            1 => new("Sum", $"({Over(first.Text, "x")}) + ({Over(second.Text, "x")})", x => first.Apply(x) + second.Apply(x)),
            2 => new("Product", $"({Over(first.Text, "x")}) * ({Over(second.Text, "x")}) / 2", x => first.Apply(x) * second.Apply(x) / 2),
            3 => new("Difference", $"0.75 * ({Over(first.Text, "x")}) - ({Over(second.Text, "x")})", x => 0.75 * first.Apply(x) - second.Apply(x)),
            _ => new("Squashed", $"tanh({Over(first.Text, "x")}) * 1.5e0", x => Dual.Tanh(first.Apply(x)) * 1.5),
        });

    private static readonly Gen<ActivationUnderTest> s_activation = Gen.Frequency((3, Gen.OneOf([.. ActivationUnderTest.BuiltIn])), (1, s_ownActivation));

    private static readonly Gen<LossUnderTest> s_ownLoss = Gen.Select(Gen.OneOf(s_pieces), Gen.Int[0, 2], (piece, form) => form switch
    {
        0 => new LossUnderTest("OwnLoss", Over(piece.Text, "(y - t)"), (y, t) => piece.Apply(y - t), TargetKind.Value),
        1 => new("Weighted", "(t > 0 ? 2 : 1) * logcosh(y - t)", (y, t) => (t > 0 ? 2 : 1) * Dual.LogCosh(y - t), TargetKind.Value),
        _ => new("Smooth", "sqrt((y - t) * (y - t) + 1) - 1", (y, t) => Dual.Sqrt((y - t) * (y - t) + 1) - 1, TargetKind.Value),
    });

    private static readonly Gen<int> s_units = Gen.Frequency((24, Gen.Int[1, 16]), (8, Gen.Int[17, 40]), (1, Gen.Int[41, 140]));

    private static readonly Gen<DeclaredLayer> s_layer = Gen.Select(s_units, s_activation, Gen.Frequency((3, Gen.Const(true)), (1, Gen.Const(false))), Gen.Enum<Init>(),
        Gen.OneOf(0, 0, 1e-5, 0.25), Gen.OneOf(0, 0, 1e-3, 1e20), (units, activation, bias, init, l1, l2) => new DeclaredLayer(units, activation, bias, init, l1, l2));

    /// <summary>Any declaration of dense layers that is right.</summary>
    public static Gen<DeclaredNetwork> Dense { get; } = Gen.Select(Gen.Int[1, 40], Gen.Frequency((9, s_layer.List[1, 3]), (1, s_layer.List[4, 5])), Gen.Int[0, 10], Gen.OneOf([.. LossUnderTest.Elementwise]), s_ownLoss,
        (inputs, layers, ending, elementwise, own) => ending switch
        {
            0 => Ending(inputs, layers, ActivationUnderTest.Sigmoid, LossUnderTest.BinaryCrossEntropy),
            1 => Ending(inputs, layers, ActivationUnderTest.Identity, LossUnderTest.SigmoidCrossEntropy),
            2 => Ending(inputs, Widened(layers), ActivationUnderTest.Identity, LossUnderTest.SoftmaxCrossEntropy),
            3 => Ending(inputs, Widened(layers), ActivationUnderTest.Softmax, LossUnderTest.CrossEntropy),
            4 => Ending(inputs, layers, ActivationUnderTest.Softmax, elementwise),
            5 => new(inputs, Widened(layers), LossUnderTest.OwnSoftmaxCrossEntropy),
            6 or 7 => new(inputs, layers, own),
            _ => new DeclaredNetwork(inputs, layers, elementwise),
        });

    /// <summary>Any declaration that is right: dense layers, after those of a picture in one of three, in a code form that is asked for in one of two.</summary>
    public static Gen<DeclaredNetwork> Networks { get; } = Gen.Select(
        Gen.Frequency((2, Dense), (1, Gen.Select(Dense, RandomFronts.Fronts, (network, front) => network with { Inputs = front.Outputs, Front = front }))),
        Gen.Frequency((1, Gen.Const(CodeForm.Automatic)), (1, Gen.Enum<CodeForm>())),
        (network, form) => network with { CodeForm = form });

    /// <summary>The pieces of formulas, each as an activation of its own.</summary>
    public static IEnumerable<ActivationUnderTest> Pieces => s_pieces.Select(piece => new ActivationUnderTest("Own", Over(piece.Text, "x"), piece.Apply));

    /// <summary>A batch for a declaration, whole blocks of sixteen and all kinds of rests.</summary>
    public static Gen<int> BatchSizes { get; } = Gen.OneOf(1, 2, 3, 10, 15, 16, 17, 31, 33, 64, 65);

    private static string Over(string piece, string variable) => piece.Replace("#", variable, StringComparison.Ordinal);

    private static DeclaredNetwork Ending(int inputs, List<DeclaredLayer> layers, ActivationUnderTest activation, LossUnderTest loss) =>
        new(inputs, [.. layers.SkipLast(1), layers[^1] with { Activation = activation }], loss);

    /// <summary>A class needs another to be told from.</summary>
    private static List<DeclaredLayer> Widened(List<DeclaredLayer> layers) => [.. layers.SkipLast(1), layers[^1] with { Units = layers[^1].Units + 1 }];
}
