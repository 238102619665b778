namespace NetGen.Playground;

/// <summary>An optimizer that the window lets its user choose, with its own numbers.</summary>
/// <param name="Name">Its name.</param>
internal sealed record OptimizerChoice(string Name)
{
    private static readonly Kind[] Kinds =
    [
        new(nameof(SGD), 0.1, (one, rate) => new SGD(rate) { WeightDecay = one.WeightDecay }),
        new(nameof(Momentum), 0.03, (one, rate) => new Momentum(rate, one.Beta1!.Value) { WeightDecay = one.WeightDecay }) { Beta1 = 0.9 },
        new(nameof(Nesterov), 0.03, (one, rate) => new Nesterov(rate, one.Beta1!.Value) { WeightDecay = one.WeightDecay }) { Beta1 = 0.9 },
        new(nameof(AdaGrad), 0.1, (one, rate) => new AdaGrad(rate) { WeightDecay = one.WeightDecay }),
        new(nameof(RMSprop), 0.003, (one, rate) => new RMSprop(rate, one.Beta2!.Value, momentum: one.Beta1!.Value) { WeightDecay = one.WeightDecay }) { Beta1 = 0, Beta2 = 0.99 },
        Moments(nameof(Adam), 0.01, (one, rate) => new Adam(rate, one.Beta1!.Value, one.Beta2!.Value) { WeightDecay = one.WeightDecay }),
        Moments(nameof(AdamW), 0.01, (one, rate) => new AdamW(rate, one.Beta1!.Value, one.Beta2!.Value) { WeightDecay = one.WeightDecay }, usualDecay: 0.01),
        Moments(nameof(NAdam), 0.01, (one, rate) => new NAdam(rate, one.Beta1!.Value, one.Beta2!.Value) { WeightDecay = one.WeightDecay }),
        Moments(nameof(RAdam), 0.01, (one, rate) => new RAdam(rate, one.Beta1!.Value, one.Beta2!.Value) { WeightDecay = one.WeightDecay }),
        Moments(nameof(Lion), 0.001, (one, rate) => new Lion(rate, one.Beta1!.Value, one.Beta2!.Value) { WeightDecay = one.WeightDecay }, beta2: 0.99),
    ];

    /// <summary>All names.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Kinds.Select(kind => kind.Name)];

    /// <summary>The share of the velocity, or of the mean gradient, that lives on; null where the optimizer has none.</summary>
    public double? Beta1 { get; init; }

    /// <summary>The share of the mean square, or of what Lion remembers, that lives on; null where the optimizer has none.</summary>
    public double? Beta2 { get; init; }

    /// <summary>λ of the weight decay.</summary>
    public double WeightDecay { get; init; }

    /// <summary>A learning rate that suits the optimizer.</summary>
    public double UsualRate => Find(Name)!.Rate;

    /// <summary>The place of a name among all.</summary>
    public static int PlaceOf(string name) => Array.FindIndex(Kinds, kind => kind.Name == name);

    /// <summary>The optimizer of a name with its usual numbers.</summary>
    public static OptimizerChoice Usual(string name)
    {
        Kind kind = Find(name)!;
        return new(name) { Beta1 = kind.Beta1, Beta2 = kind.Beta2, WeightDecay = kind.WeightDecay };
    }

    /// <summary>How an optimizer was chosen; null where it is none of those.</summary>
    public static OptimizerChoice? Of(IOptimizer optimizer) => Find(optimizer.Name) == null ? null : Usual(optimizer.Name) with
    {
        Beta1 = optimizer switch
        {
            Momentum one => one.Beta,
            Nesterov one => one.Mu,
            RMSprop one => one.Momentum,
            AdaptiveMoments one => one.Beta1,
            Lion one => one.Beta1,
            _ => null,
        },
        Beta2 = optimizer switch
        {
            RMSprop one => one.Alpha,
            AdaptiveMoments one => one.Beta2,
            Lion one => one.Beta2,
            _ => null,
        },
        WeightDecay = (optimizer as Optimizer)?.WeightDecay ?? 0,
    };

    public IOptimizer Make(double rate) => Find(Name)!.Make(this, rate);

    private static Kind? Find(string name) => Array.Find(Kinds, kind => kind.Name == name);

    private static Kind Moments(string name, double rate, Func<OptimizerChoice, double, IOptimizer> make, double beta2 = 0.999, double usualDecay = 0) =>
        new(name, rate, make) { Beta1 = 0.9, Beta2 = beta2, WeightDecay = usualDecay };

    /// <param name="Name">The optimizer's name.</param>
    /// <param name="Rate">A learning rate that suits it.</param>
    /// <param name="Make">Makes it with the numbers of a choice and a rate.</param>
    private sealed record Kind(string Name, double Rate, Func<OptimizerChoice, double, IOptimizer> Make)
    {
        public double? Beta1 { get; init; }

        public double? Beta2 { get; init; }

        public double WeightDecay { get; init; }
    }
}
