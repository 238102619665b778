namespace NetGen.Tests.Truth;

#pragma warning disable NG0040 // Nothing is learned here: the squared error is the plainest of losses.

// One unit each: with weight 1 and bias 0 it is the activation itself, and the gradient by the bias is its slope.

[Network, Input(1), Dense(1), Loss<MeanSquaredError>] public sealed partial class IdentityUnit;
[Network, Input(1), Dense<ReLU>(1), Loss<MeanSquaredError>] public sealed partial class ReLUUnit;
[Network, Input(1), Dense<LeakyReLU>(1), Loss<MeanSquaredError>] public sealed partial class LeakyReLUUnit;
[Network, Input(1), Dense<ELU>(1), Loss<MeanSquaredError>] public sealed partial class ELUUnit;
[Network, Input(1), Dense<SELU>(1), Loss<MeanSquaredError>] public sealed partial class SELUUnit;
[Network, Input(1), Dense<GELU>(1), Loss<MeanSquaredError>] public sealed partial class GELUUnit;
[Network, Input(1), Dense<GELUTanh>(1), Loss<MeanSquaredError>] public sealed partial class GELUTanhUnit;
[Network, Input(1), Dense<SiLU>(1), Loss<MeanSquaredError>] public sealed partial class SiLUUnit;
[Network, Input(1), Dense<Mish>(1), Loss<MeanSquaredError>] public sealed partial class MishUnit;
[Network, Input(1), Dense<Softplus>(1), Loss<MeanSquaredError>] public sealed partial class SoftplusUnit;
[Network, Input(1), Dense<Sigmoid>(1), Loss<MeanSquaredError>] public sealed partial class SigmoidUnit;
[Network, Input(1), Dense<LogSigmoid>(1), Loss<MeanSquaredError>] public sealed partial class LogSigmoidUnit;
[Network, Input(1), Dense<Tanh>(1), Loss<MeanSquaredError>] public sealed partial class TanhUnit;
[Network, Input(1), Dense<HardTanh>(1), Loss<MeanSquaredError>] public sealed partial class HardTanhUnit;
[Network, Input(1), Dense<HardSigmoid>(1), Loss<MeanSquaredError>] public sealed partial class HardSigmoidUnit;
[Network, Input(1), Dense<HardSwish>(1), Loss<MeanSquaredError>] public sealed partial class HardSwishUnit;
[Network, Input(1), Dense<Softsign>(1), Loss<MeanSquaredError>] public sealed partial class SoftsignUnit;

[ActivationFormula("x > 0 ? x : 0.2 * x")] public readonly struct SteeperLeakyReLU : IActivation;
[ActivationFormula("min(max(0, x), 6)")] public readonly struct ReLU6 : IActivation;
[ActivationFormula("x > 0 ? x : 0.5 * expm1(x)")] public readonly struct HalfELU : IActivation;
[ActivationFormula("x > 0 ? x : 2 * expm1(x / 2)")] public readonly struct CELU : IActivation;
[ActivationFormula("2 * x > 20 ? x : softplus(2 * x) / 2")] public readonly struct SharpSoftplus : IActivation;
[ActivationFormula("x - tanh(x)")] public readonly struct TanhShrink : IActivation;
[ActivationFormula("exp(x)")] public readonly struct Exponential : IActivation;

[Network, Input(1), Dense<SteeperLeakyReLU>(1), Loss<MeanSquaredError>] public sealed partial class SteeperLeakyReLUUnit;
[Network, Input(1), Dense<ReLU6>(1), Loss<MeanSquaredError>] public sealed partial class ReLU6Unit;
[Network, Input(1), Dense<HalfELU>(1), Loss<MeanSquaredError>] public sealed partial class HalfELUUnit;
[Network, Input(1), Dense<CELU>(1), Loss<MeanSquaredError>] public sealed partial class CELUUnit;
[Network, Input(1), Dense<SharpSoftplus>(1), Loss<MeanSquaredError>] public sealed partial class SharpSoftplusUnit;
[Network, Input(1), Dense<TanhShrink>(1), Loss<MeanSquaredError>] public sealed partial class TanhShrinkUnit;
[Network, Input(1), Dense<Exponential>(1), Loss<MeanSquaredError>] public sealed partial class ExponentialUnit;
