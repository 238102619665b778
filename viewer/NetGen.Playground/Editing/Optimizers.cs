namespace NetGen.Playground;

/// <summary>The optimizers that the window lets its user choose from, each with a learning rate that suits it.</summary>
internal static class Optimizers
{
    private static readonly (string Name, double Rate, Func<double, IOptimizer> Make)[] All =
    [
        (nameof(SGD), 0.1, rate => new SGD(rate)),
        (nameof(Momentum), 0.03, rate => new Momentum(rate)),
        (nameof(Nesterov), 0.03, rate => new Nesterov(rate)),
        (nameof(AdaGrad), 0.1, rate => new AdaGrad(rate)),
        (nameof(RMSprop), 0.003, rate => new RMSprop(rate)),
        (nameof(Adam), 0.01, rate => new Adam(rate)),
        (nameof(AdamW), 0.01, rate => new AdamW(rate)),
        (nameof(NAdam), 0.01, rate => new NAdam(rate)),
        (nameof(RAdam), 0.01, rate => new RAdam(rate)),
        (nameof(Lion), 0.001, rate => new Lion(rate)),
    ];

    public static IReadOnlyList<string> Names { get; } = [.. All.Select(one => one.Name)];

    /// <summary>The place of an optimizer among the names; -1 where it is none of them.</summary>
    public static int PlaceOf(string name) => Array.FindIndex(All, one => one.Name == name);

    /// <summary>The rate that suits an optimizer.</summary>
    public static double RateOf(string name) => Find(name).Rate;

    public static IOptimizer Make(string name, double rate) => Find(name).Make(rate);

    private static (string Name, double Rate, Func<double, IOptimizer> Make) Find(string name) => Array.Find(All, one => one.Name == name);
}
