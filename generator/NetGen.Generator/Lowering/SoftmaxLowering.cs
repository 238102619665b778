using NetGen.Generator.Formulas;
using NetGen.Generator.Graphs;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Lowering;

/// <summary>Softmax and its cross-entropy: they act on a whole row of outputs.</summary>
internal static class SoftmaxLowering
{
    /// <summary>Turns pre-activations into probabilities in place; the largest is subtracted first, so that nothing overflows.</summary>
    public static Kernel Forward(GraphLayer layer)
    {
        var code = new KernelBuilder();
        string y = BufferNames.Output(layer);
        int count = layer.Output.Count;
        var largest = Largest(code, y, count);
        var sum = code.Accumulate("sum", Number.Zero);
        code.ForEach("unit", count, unit =>
        {
            var exponential = code.Let("exponential", Exponentials.Exp.Of(new Element(y, unit) - largest));
            code.Store(y, unit, exponential);
            code.Assign(sum, sum + exponential);
        });
        code.ForEach("unit", count, unit => code.Store(y, unit, new Element(y, unit) / sum));
        return new($"{KernelNames.Of(layer)}Softmax", $"{layer.Name}: softmax over the row of {count} outputs, in place.", ["yⱼ = exp(zⱼ) / Σₖ exp(zₖ)"], code.Statements);
    }

    /// <summary>From the gradient by the probabilities to the gradient by the pre-activations.</summary>
    public static Kernel Backward(GraphLayer layer)
    {
        var code = new KernelBuilder();
        string y = BufferNames.Output(layer);
        int count = layer.Output.Count;
        var mean = code.Accumulate("mean", Number.Zero);
        code.ForEach("unit", count, unit => code.AddProduct(mean, new Element(BufferNames.OutputGradient, unit), new Element(y, unit)));
        code.ForEach("unit", count, unit =>
            code.Store(BufferNames.Delta(layer), unit, new Element(y, unit) * (new Element(BufferNames.OutputGradient, unit) - mean)));
        return new($"{KernelNames.Of(layer)}SoftmaxDeltas", $"{layer.Name}: the output gradient carried back through the softmax.", ["dzⱼ = yⱼ·(dyⱼ − Σₖ dyₖ·yₖ)"], code.Statements);
    }

    /// <summary>Loss and, where wanted, deltas of the softmax cross-entropy of logits; targets need not sum to one.</summary>
    /// <param name="code">Where it is written.</param>
    /// <param name="logits">The buffer of logits.</param>
    /// <param name="deltas">The buffer of their gradients; null for the loss alone.</param>
    /// <param name="count">Number of classes.</param>
    /// <param name="throughActivation">From the gradient by a logit to the gradient by what the logit was made of.</param>
    public static void CrossEntropy(KernelBuilder code, string logits, string? deltas, int count, Func<Expression, FlatIndex, Expression> throughActivation)
    {
        var largest = Largest(code, logits, count);
        var sum = code.Accumulate("sum", Number.Zero);
        var mass = code.Accumulate("mass", Number.Zero);
        var score = code.Accumulate("score", Number.Zero);
        code.ForEach("unit", count, unit =>
        {
            code.Assign(sum, sum + Exponentials.Exp.Of(new Element(logits, unit) - largest));
            code.Assign(mass, mass + new Element(BufferNames.Targets, unit));
            code.AddProduct(score, new Element(BufferNames.Targets, unit), new Element(logits, unit) - largest);
        });
        code.AddLoss(mass * Exponentials.Log.Of(sum) - score);
        if (deltas is null)
            return;
        var scale = code.Let("scale", mass / sum);
        code.ForEach("unit", count, unit =>
        {
            var exponential = Exponentials.Exp.Of(new Element(logits, unit) - largest);
            code.StoreLossGradient(deltas, unit, throughActivation(exponential * scale - new Element(BufferNames.Targets, unit), unit));
        });
    }

    private static Variable Largest(KernelBuilder code, string buffer, int count)
    {
        var largest = code.Accumulate("largest", new Element(buffer, FlatIndex.At(0)));
        if (count > 1)
            code.ForEach("unit", count, unit => code.Assign(largest, Kinks.Max.Of(largest, new Element(buffer, unit))));
        return largest;
    }
}
