using NetGen.Generator.Declarations;

namespace NetGen.Generator.Formulas;

/// <summary>The derivative of a call, from its arguments, the call itself (its value, to be reused) and the derivatives of the arguments.</summary>
internal delegate Expression DerivativeRule(IReadOnlyList<Expression> arguments, Expression value, IReadOnlyList<Expression> slopes);

/// <summary>
/// A function that formulas may call. Its declaration owns everything that is known of it: name, derivative, what folds, and its spelling in each target.
/// </summary>
/// <param name="name">As formulas write it.</param>
/// <param name="member">As .NET spells it, in <c>LaneMath</c>, <c>DoubleMath</c> or <c>Math</c>.</param>
/// <param name="arity">How many arguments it takes.</param>
/// <param name="derivative">How it is differentiated.</param>
internal sealed class Function(string name, string member, int arity, DerivativeRule derivative)
{
    /// <summary>A function of one argument by the slope f′ as an expression of x and f(x); the chain rule is added.</summary>
    public Function(string name, string member, Func<Expression, Expression, Expression> slope)
        : this(name, member, 1, (arguments, value, slopes) => slope(arguments[0], value) * slopes[0])
    {
    }

    public string Name { get; } = name;

    public int Arity { get; } = arity;

    public DerivativeRule Derivative { get; } = derivative;

    /// <summary>Whether the last argument must be a number, and reaches the lanes as a plain double.</summary>
    public bool EndsInConstant { get; init; }

    /// <summary>
    /// The value for constant arguments; only where IEEE arithmetic rounds it correctly, so that the generated text is the same on every system.
    /// </summary>
    public Func<IReadOnlyList<double>, double>? Fold { get; init; }

    /// <summary>A simpler equal of the call, if there is one, from its simplified arguments.</summary>
    public Func<IReadOnlyList<Expression>, Expression?>? Rewrite { get; init; }

    /// <summary>The spelling over float lanes.</summary>
    public string Lanes { get; init; } = "LaneMath." + member;

    /// <summary>The spelling in double.</summary>
    public string Double { get; init; } = "DoubleMath." + member;

    /// <summary>The spelling in GLSL 3.30: its own function, or that of <see cref="GlslHelper"/>.</summary>
    public string Glsl => GlslHelper?.Name ?? Name;

    /// <summary>What stands in for a function that GLSL lacks, overflows in or leaves to the driver's accuracy.</summary>
    public GlslHelper? GlslHelper { get; init; }

    /// <summary>The name of ONNX's operator.</summary>
    public string Onnx { get; } = member;

    /// <summary>An equal of a function that ONNX lacks, to a few roundings of the value.</summary>
    public Func<Expression, Expression>? WithoutOnnx { get; init; }

    public Call Of(params EquatableArray<Expression> arguments) => new(this, arguments);
}
