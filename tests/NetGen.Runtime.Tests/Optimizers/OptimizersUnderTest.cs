namespace NetGen.Tests.Optimizers;

/// <summary>Every optimizer there is, in each of its variants, and by the names of the golden paths.</summary>
internal static class OptimizersUnderTest
{
    public static IReadOnlyDictionary<string, Func<Optimizer>> Variants { get; } = new Dictionary<string, Func<Optimizer>>
    {
        ["SGD"] = () => new SGD(0.05),
        ["SGD with weight decay"] = () => new SGD(0.05) { WeightDecay = 0.01 },
        ["momentum"] = () => new Momentum(0.05),
        ["dampened momentum"] = () => new Momentum(0.05, 0.8) { Dampening = 0.3, WeightDecay = 0.02 },
        ["averaged momentum"] = () => new AveragedMomentum(0.05),
        ["averaged momentum, corrected"] = () => new AveragedMomentum(0.05) { BiasCorrection = true },
        ["Nesterov"] = () => new Nesterov(0.05) { WeightDecay = 0.01 },
        ["Adam"] = () => new Adam(0.05),
        ["AMSGrad"] = () => new Adam(0.05, 0.8, 0.9) { AmsGrad = true, WeightDecay = 0.02 },
        ["look-ahead Nesterov"] = () => new LookAheadNesterov(0.05) { WeightDecay = 0.01 },
        ["AdaGrad"] = () => new AdaGrad(0.05) { InitialSum = 0.1, RateDecay = 0.01 },
        ["RMSprop"] = () => new RMSprop(0.01),
        ["RMSprop with momentum"] = () => new RMSprop(0.01, momentum: 0.9),
        ["centered RMSprop"] = () => new RMSprop(0.01, epsilon: 1e-3) { Centered = true },
        ["centered RMSprop with momentum"] = () => new RMSprop(0.01, 0.95, 1e-3, 0.8) { Centered = true, WeightDecay = 0.05 },
        ["AdaDelta"] = () => new AdaDelta(),
        ["AdamW"] = () => new AdamW(0.05),
        ["AdamW, AMSGrad"] = () => new AdamW(0.05) { AmsGrad = true, WeightDecay = 0.1 },
        ["Adamax"] = () => new Adamax(0.05),
        ["NAdam"] = () => new NAdam(0.05),
        ["RAdam"] = () => new RAdam(0.05),
        ["Lion"] = () => new Lion(0.01) { WeightDecay = 0.1 },
        ["clipped SGD"] = () => new SGD(0.05) { ClipValue = 1, ClipNorm = 2, WeightDecay = 0.01 },
        ["clipped AdamW"] = () => new AdamW(0.05) { ClipNorm = 0.5 },
    };

    /// <summary>The optimizer of a golden path, or null where there is none.</summary>
    public static Optimizer? For(GoldenPath path) => path.Rule switch
    {
        "sgd" when path.Has("nesterov") => new Nesterov(path["lr"], path["momentum"]) { WeightDecay = path["weight_decay"] },
        "sgd" when path["momentum"] > 0 => new Momentum(path["lr"], path["momentum"]) { Dampening = path["dampening"], WeightDecay = path["weight_decay"] },
        "sgd" => new SGD(path["lr"]) { WeightDecay = path["weight_decay"] },
        "ewa_momentum" => new AveragedMomentum(path["lr"], path["beta1"]) { BiasCorrection = path.Has("bias_correction"), WeightDecay = path["weight_decay"] },
        "adam" => new Adam(path["lr"], path["beta1"], path["beta2"], path["eps"]) { AmsGrad = path.Has("amsgrad"), WeightDecay = path["weight_decay"] },
        "nesterov_lookahead" => new LookAheadNesterov(path["lr"], path["momentum"]),
        "adagrad" => new AdaGrad(path["lr"], path["eps"]) { RateDecay = path["lr_decay"], InitialSum = path["initial_accumulator_value"], WeightDecay = path["weight_decay"] },
        "rmsprop" => new RMSprop(path["lr"], path["alpha"], path["eps"], path["momentum"]) { Centered = path.Has("centered"), WeightDecay = path["weight_decay"] },
        "adadelta" => new AdaDelta(path["lr"], path["rho"], path["eps"]) { WeightDecay = path["weight_decay"] },
        "adamw" => new AdamW(path["lr"], path["beta1"], path["beta2"], path["eps"]) { AmsGrad = path.Has("amsgrad"), WeightDecay = path["weight_decay"] },
        "adamax" => new Adamax(path["lr"], path["beta1"], path["beta2"], path["eps"]) { WeightDecay = path["weight_decay"] },
        "nadam" => new NAdam(path["lr"], path["beta1"], path["beta2"], path["eps"], path["momentum_decay"]) { WeightDecay = path["weight_decay"] },
        "radam" => new RAdam(path["lr"], path["beta1"], path["beta2"], path["eps"]) { WeightDecay = path["weight_decay"] },
        "lion" => new Lion(path["lr"], path["beta1"], path["beta2"]) { WeightDecay = path["weight_decay"] },
        _ => null,
    };
}
