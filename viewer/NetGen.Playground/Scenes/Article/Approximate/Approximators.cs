namespace NetGen.Playground;

/// <summary>One number in, one hidden layer of two units, one number out.</summary>
[Network, Input(1), Dense<ReLU>(2), Dense(1), Loss<MeanSquaredError>]
internal sealed partial class TwoKinks;

/// <summary>The same with four hidden units.</summary>
[Network, Input(1), Dense<ReLU>(4), Dense(1), Loss<MeanSquaredError>]
internal sealed partial class FourKinks;

/// <summary>The same with eight hidden units.</summary>
[Network, Input(1), Dense<ReLU>(8), Dense(1), Loss<MeanSquaredError>]
internal sealed partial class EightKinks;

/// <summary>The same with sixteen hidden units.</summary>
[Network, Input(1), Dense<ReLU>(16), Dense(1), Loss<MeanSquaredError>]
internal sealed partial class SixteenKinks;

/// <summary>The same with thirty-two hidden units.</summary>
[Network, Input(1), Dense<ReLU>(32), Dense(1), Loss<MeanSquaredError>]
internal sealed partial class ThirtyTwoKinks;

/// <summary>The widths that there are.</summary>
internal static class Approximators
{
    public static int[] Widths { get; } = [2, 4, 8, 16, 32];

    /// <summary>A network of one of these widths.</summary>
    public static INetwork Of(int width, ulong seed) => width switch
    {
        2 => new TwoKinks(seed),
        4 => new FourKinks(seed),
        8 => new EightKinks(seed),
        16 => new SixteenKinks(seed),
        _ => new ThirtyTwoKinks(seed),
    };
}
