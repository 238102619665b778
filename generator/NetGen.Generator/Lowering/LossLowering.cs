using NetGen.Generator.Formulas;
using NetGen.Generator.Graphs;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Lowering;

/// <summary>From the last layer and the targets to the loss and the last layer's deltas.</summary>
internal static class LossLowering
{
    /// <summary>The loss alone.</summary>
    public static Kernel Value(GraphLayer last, GraphLoss loss)
    {
        var code = new KernelBuilder();
        if (loss.IsRow)
            SoftmaxLowering.CrossEntropy(code, Read(last, loss), deltas: null, last.Output.Count, (gradient, _) => gradient);
        else
            Elementwise(code, last, loss, target: null);
        return new("LossOf", $"{loss.Declaration.Name}: the loss of each sample.", [Formula(loss)], code.Statements);
    }

    /// <summary>The loss and the gradient of its mean by the last layer's pre-activations.</summary>
    public static IEnumerable<Kernel> Deltas(GraphLayer last, GraphLoss loss)
    {
        var code = new KernelBuilder();
        bool throughSoftmax = last.Activation.IsSoftmax && !loss.OnLogits;
        string target = throughSoftmax ? BufferNames.OutputGradient : BufferNames.Delta(last);
        if (loss.IsRow)
            SoftmaxLowering.CrossEntropy(code, Read(last, loss), target, last.Output.Count, (gradient, unit) => loss.OnLogits ? gradient : Slopes.Times(gradient, last, unit));
        else
            Elementwise(code, last, loss, target);

        string slope = loss.IsRow ? $"d{loss.Variable}ⱼ = softmax({loss.Variable})ⱼ·Σₖ tₖ − tⱼ" : $"∂loss/∂{loss.Variable} = {FormulaText.Of(loss.Slope!)}";
        string name = throughSoftmax ? "LossWithOutputGradient" : "LossWithDeltas";
        yield return new(name, $"{loss.Declaration.Name}: the loss of each sample, and its gradient times the sample's share in the mean.", [Formula(loss), slope], code.Statements);
        if (throughSoftmax)
            yield return SoftmaxLowering.Backward(last);
    }

    /// <summary>From any loss's gradient by the outputs to the last layer's deltas.</summary>
    public static Kernel OutputDeltas(GraphLayer last)
    {
        if (last.Activation.IsSoftmax)
            return SoftmaxLowering.Backward(last);
        var code = new KernelBuilder();
        code.ForEach("unit", last.Output.Count, unit =>
            code.Store(BufferNames.Delta(last), unit, Slopes.Times(new Element(BufferNames.OutputGradient, unit), last, unit)));
        return new($"{KernelNames.Of(last)}OutputDeltas", $"{last.Name}: the gradient by the outputs carried back through the activation.",
            [Slopes.Exist(last) ? "dzⱼ = dyⱼ·slopeⱼ" : "dzⱼ = dyⱼ"], code.Statements);
    }

    private static void Elementwise(KernelBuilder code, GraphLayer last, GraphLoss loss, string? target) =>
        code.ForEach("unit", last.Output.Count, unit =>
        {
            var variables = new Dictionary<string, Variable>
            {
                [loss.Variable] = code.Let(loss.OnLogits ? "z" : "y", new Element(Read(last, loss), unit)),
                ["t"] = code.Let("target", new Element(BufferNames.Targets, unit)),
            };
            var values = SharedFormulas.Write(code, variables, target is null ? [loss.Value!] : [loss.Value!, loss.Slope!]);
            code.AddLoss(values[0]);
            if (target is not null)
                code.StoreLossGradient(target, unit, loss.OnLogits ? values[1] : Slopes.Times(values[1], last, unit));
        });

    private static string Read(GraphLayer last, GraphLoss loss) => loss.OnLogits ? BufferNames.PreActivation(last) : BufferNames.Output(last);

    private static string Formula(GraphLoss loss) =>
        loss.IsRow ? $"loss = −Σⱼ tⱼ·log softmax({loss.Variable})ⱼ" : $"loss = Σⱼ {FormulaText.Of(loss.Value!)}";
}
