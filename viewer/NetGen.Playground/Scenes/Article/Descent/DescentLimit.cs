namespace NetGen.Playground;

/// <summary>The lowest point of a curve within a range, and how large a learning rate its curvature bears there.</summary>
/// <param name="Lowest">Where the curve is lowest.</param>
/// <param name="Curvature">f″ there.</param>
/// <param name="LargestRate">2 over the curvature; infinite where the curve is not bent upwards.</param>
internal sealed record DescentLimit(double Lowest, double Curvature, double LargestRate)
{
    private const int Cells = 2000;

    /// <summary>Looks for the lowest point from −range to range, and asks the library for the limit there.</summary>
    public static DescentLimit Of(TypedFunction function, double range)
    {
        double lowest = 0, least = double.PositiveInfinity;
        for (int i = 0; i <= Cells; i++)
        {
            double x = range * (2.0 * i / Cells - 1), value = function.Value(x);
            if (value < least)
                (lowest, least) = (x, value);
        }

        LearningRateStability stability = LearningRateStability.Of((x, gradient) => gradient[0] = function.Slope(x[0]), [lowest]);
        return new(lowest, stability.LargestCurvature, stability.LargestStableRate);
    }

    /// <summary>The limit in words.</summary>
    public string Text { get; } = $"diverges from {Plot.Text(LargestRate)} on";

    /// <summary>What the distance to the lowest point is multiplied by in each step near it.</summary>
    public double Factor(double rate) => 1 - rate * Curvature;

    /// <summary>What a rate does near the lowest point.</summary>
    public string Explain(double rate) => (Factor(rate), LargestRate) switch
    {
        (_, double.PositiveInfinity) => "This curve has no valley between −5 and 5, so no rate is too large.",
        ( <= -1, _) => $"rate {Plot.Text(rate)} is above the limit {Plot.Text(LargestRate)}, so every step lands farther off on the other side.",
        ( < -0.05, _) => $"Rate {Plot.Text(rate)} overshoots: each step lands on the other side of the valley, {Plot.Text(-100 * Factor(rate), "0")} % as far off.",
        ( < 0.05, _) => $"Rate {Plot.Text(rate)} is the best there is here: one step leads to the bottom of the valley.",
        _ => $"Near the bottom each step leaves {Plot.Text(100 * Factor(rate), "0")} % of the way.",
    };
}
