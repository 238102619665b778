namespace NetGen;

/// <summary>The learning rates that the buttons go through: 1 and 3 times the powers of ten.</summary>
internal static class RateLadder
{
    private static readonly double[] Rates = [1e-6, 3e-6, 1e-5, 3e-5, 1e-4, 3e-4, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10];

    /// <summary>The next lower rate; null when there is none.</summary>
    public static double? Below(double rate) => Ladder.Below(Rates, rate);

    /// <summary>The next higher rate; null when there is none.</summary>
    public static double? Above(double rate) => Ladder.Above(Rates, rate);
}
