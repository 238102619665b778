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
    };

    /// <summary>The optimizer of a golden path, or null where there is none yet.</summary>
    public static Optimizer? For(GoldenPath path) => path.Rule switch
    {
        "sgd" when path.Has("nesterov") => new Nesterov(path["lr"], path["momentum"]) { WeightDecay = path["weight_decay"] },
        "sgd" when path["momentum"] > 0 => new Momentum(path["lr"], path["momentum"]) { Dampening = path["dampening"], WeightDecay = path["weight_decay"] },
        "sgd" => new SGD(path["lr"]) { WeightDecay = path["weight_decay"] },
        "ewa_momentum" => new AveragedMomentum(path["lr"], path["beta1"]) { BiasCorrection = path.Has("bias_correction"), WeightDecay = path["weight_decay"] },
        "adam" => new Adam(path["lr"], path["beta1"], path["beta2"], path["eps"]) { AmsGrad = path.Has("amsgrad"), WeightDecay = path["weight_decay"] },
        _ => null,
    };
}
