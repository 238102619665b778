namespace NetGen;

#pragma warning disable CA1815 // These structs are names for type arguments; no value of them is ever compared.

/// <summary>Mean of (y − t)².</summary>
[LossFormula("(y - t) * (y - t)")] public readonly struct MeanSquaredError : ILoss;

/// <summary>Mean of |y − t|; its derivative is 0 at y = t.</summary>
[LossFormula("abs(y - t)")] public readonly struct MeanAbsoluteError : ILoss;

/// <summary>Half the square up to an error of 1, linear beyond. Huber, 1964.</summary>
[LossFormula("abs(y - t) <= 1 ? (y - t) * (y - t) / 2 : abs(y - t) - 1 / 2")] public readonly struct Huber : ILoss;

/// <summary>−[t·log y + (1 − t)·log(1 − y)] of probabilities, computed from the sigmoid's logit, so that it is finite at any logit.</summary>
[LossFormula("-(t * log(y) + (1 - t) * log(1 - y))", After = typeof(Sigmoid), Fused = "softplus(x) - t * x", Output = OutputKind.Probabilities)] public readonly struct BinaryCrossEntropy : ILoss;

/// <summary><see cref="BinaryCrossEntropy"/> of logits: the last layer has no activation.</summary>
[LossFormula("softplus(y) - t * y", After = typeof(Identity), Output = OutputKind.Logits)] public readonly struct SigmoidCrossEntropy : ILoss;

/// <summary>−Σ t·log y of softmax probabilities, mean over samples, computed from the logits, so that it is finite at any logit.</summary>
[LossFormula("crossEntropy(y, t)", After = typeof(Softmax), Fused = "softmaxCrossEntropy(x, t)", Output = OutputKind.Classes)] public readonly struct CrossEntropy : ILoss;

/// <summary><see cref="CrossEntropy"/> of logits: the last layer has no activation.</summary>
[LossFormula("softmaxCrossEntropy(y, t)", After = typeof(Identity), Output = OutputKind.Classes)] public readonly struct SoftmaxCrossEntropy : ILoss;

/// <summary>Mean of max(0, 1 − t·y) for targets −1 and 1; its derivative is 0 at the kink.</summary>
[LossFormula("max(0, 1 - t * y)", Output = OutputKind.Margins)] public readonly struct Hinge : ILoss;

/// <summary>Mean of log cosh(y − t): square near zero, absolute far out.</summary>
[LossFormula("logcosh(y - t)")] public readonly struct LogCosh : ILoss;
