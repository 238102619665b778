using System.Text.Json;

namespace NetGen.Tests.Schedules;

/// <summary>One schedule's rates, as libtorch set them.</summary>
internal sealed class GoldenSchedule(JsonElement schedule)
{
    private readonly JsonElement _parameters = schedule.GetProperty("parameters");

    public string Name { get; } = schedule.GetProperty("name").GetString()!;

    public double BaseRate { get; } = schedule.GetProperty("base_rate").GetDouble();

    public double[] Rates { get; } = Numbers(schedule.GetProperty("rates"));

    public double[] Momentum { get; } = schedule.TryGetProperty("momentum", out JsonElement momentum) ? Numbers(momentum) : [];

    public double[] Metric { get; } = schedule.TryGetProperty("metric", out JsonElement metric) ? Numbers(metric) : [];

    public static GoldenSchedule[] All()
    {
        using FileStream file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Golden", "schedules.json"));
        return [.. JsonDocument.Parse(file).RootElement.GetProperty("schedules").EnumerateArray().Select(schedule => new GoldenSchedule(schedule))];
    }

    public ISchedule Schedule() => Name switch
    {
        "step" => new StepDecay(BaseRate, Whole("step_size"), this["gamma"]),
        "multi_step" => new MultiStepDecay(BaseRate, this["gamma"], [.. Numbers(_parameters.GetProperty("milestones")).Select(number => (long)number)]),
        "exponential" => new ExponentialDecay(BaseRate, this["gamma"]),
        "cosine" => new CosineDecay(BaseRate, Whole("T_max"), this["eta_min"]),
        "cosine_warm_restarts" => new CosineWarmRestarts(BaseRate, Whole("T_0"), Whole("T_mult"), this["eta_min"]),
        "linear_warmup" => new LinearWarmUp(new ConstantRate(BaseRate), Whole("total_iters"), this["start_factor"]),
        "linear_decay" => new LinearRate(BaseRate * this["start_factor"], BaseRate * this["end_factor"], Whole("total_iters")),
        "constant" => new RateSequence(new ConstantRate(BaseRate * this["factor"]), Whole("total_iters"), new ConstantRate(BaseRate)),
        "polynomial" => new PolynomialDecay(BaseRate, Whole("total_iters"), this["power"]),
        "one_cycle" => new OneCycle(this["max_lr"], Whole("total_steps"))
        {
            ClimbShare = this["pct_start"],
            StartDivisor = this["div_factor"],
            EndDivisor = this["final_div_factor"],
            IsLinear = _parameters.GetProperty("anneal").GetString() == "linear",
            LowMomentum = this["base_momentum"],
            HighMomentum = this["max_momentum"],
        },
        "reduce_on_plateau" => new ReduceOnPlateau(BaseRate, this["factor"])
        {
            Patience = (int)this["patience"],
            Cooldown = (int)this["cooldown"],
            MinimumRate = this["min_lr"],
            Threshold = this["threshold"],
        },
        _ => throw new InvalidOperationException($"No schedule is called {Name}."),
    };

    private double this[string parameter] => _parameters.GetProperty(parameter).GetDouble();

    private long Whole(string parameter) => (long)this[parameter];

    private static double[] Numbers(JsonElement array) => [.. array.EnumerateArray().Select(number => number.GetDouble())];
}
