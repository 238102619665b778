namespace NetGen;

#pragma warning disable CA1815 // These structs are names for type arguments; no value of them is ever compared.

/// <summary>y = x.</summary>
[ActivationFormula("x")] public readonly struct Identity : IActivation;

/// <summary>Rectified linear unit. Nair and Hinton, 2010.</summary>
[ActivationFormula("max(x, 0)", IsRectifier = true)] public readonly struct ReLU : IActivation;

/// <summary>ReLU with slope 0.01 on the left. Maas et al., 2013.</summary>
[ActivationFormula("x > 0 ? x : 0.01 * x", IsRectifier = true)] public readonly struct LeakyReLU : IActivation;

/// <summary>Exponential linear unit, α = 1. Clevert et al., 2015.</summary>
[ActivationFormula("x > 0 ? x : expm1(x)", IsRectifier = true)] public readonly struct ELU : IActivation;

/// <summary>Self-normalising exponential linear unit. Klambauer et al., 2017.</summary>
[ActivationFormula("1.0507009873554805 * (x > 0 ? x : 1.6732632423543772 * expm1(x))")] public readonly struct SELU : IActivation;

/// <summary>Gaussian error linear unit x·Φ(x), by the exact error function. Hendrycks and Gimpel, 2016.</summary>
[ActivationFormula("x / 2 * (1 + erf(x / sqrt(2)))", IsRectifier = true)] public readonly struct GELU : IActivation;

/// <summary>The tanh approximation of <see cref="GELU"/>. Hendrycks and Gimpel, 2016.</summary>
[ActivationFormula("x / 2 * (1 + tanh(0.7978845608028654 * (x + 0.044715 * x * x * x)))", IsRectifier = true)] public readonly struct GELUTanh : IActivation;

/// <summary>x·sigmoid(x), also called swish. Elfwing et al., 2017.</summary>
[ActivationFormula("x * sigmoid(x)", IsRectifier = true)] public readonly struct SiLU : IActivation;

/// <summary>x·tanh(softplus(x)). Misra, 2019.</summary>
[ActivationFormula("x * tanh(softplus(x))", IsRectifier = true)] public readonly struct Mish : IActivation;

/// <summary>log(1 + exp(x)), and x itself above 20 as in PyTorch.</summary>
[ActivationFormula("x > 20 ? x : softplus(x)", IsRectifier = true)] public readonly struct Softplus : IActivation;

/// <summary>1 / (1 + exp(−x)).</summary>
[ActivationFormula("sigmoid(x)", Output = OutputKind.Probabilities)] public readonly struct Sigmoid : IActivation;

/// <summary>log(sigmoid(x)).</summary>
[ActivationFormula("-softplus(-x)")] public readonly struct LogSigmoid : IActivation;

/// <summary>Hyperbolic tangent.</summary>
[ActivationFormula("tanh(x)")] public readonly struct Tanh : IActivation;

/// <summary>x held between −1 and 1.</summary>
[ActivationFormula("max(min(x, 1), -1)")] public readonly struct HardTanh : IActivation;

/// <summary>x + 3 held between 0 and 6, divided by 6.</summary>
[ActivationFormula("max(min(x + 3, 6), 0) / 6")] public readonly struct HardSigmoid : IActivation;

/// <summary>x·<see cref="HardSigmoid"/>(x). Howard et al., 2019.</summary>
[ActivationFormula("x * max(min(x + 3, 6), 0) / 6", IsRectifier = true)] public readonly struct HardSwish : IActivation;

/// <summary>x / (1 + |x|).</summary>
[ActivationFormula("x / (1 + abs(x))")] public readonly struct Softsign : IActivation;

/// <summary>exp(xᵢ) / Σ exp(xⱼ) over the outputs of a sample; for the last layer.</summary>
[ActivationFormula("softmax(x)", Output = OutputKind.Classes)] public readonly struct Softmax : IActivation;
