using NetGen.Generator.Programs;

namespace NetGen.Generator.Lowering;

/// <summary>The passes of a network with every kernel in the code form that runs it best.</summary>
internal sealed class NetworkPasses
{
    private readonly Dictionary<string, FormedKernel> _kernels;

    public NetworkPasses(NetworkProgram program)
    {
        Program = program;
        _kernels = program.Kernels.ToDictionary(kernel => kernel.Name, kernel => CodeFormChoice.For(kernel, program));
        string outputs = BufferNames.Output(program.Graph.Last);
        Predict = Plan(program.Predict, outputs);
        var ofOne = CodeFormChoice.ForOne(program.Predict, program);
        PredictOne = ofOne.Any(formed => formed.Form == CodeForm.UnitLanes) ? new(ofOne, outputs) : null;
        Loss = Plan(program.Loss);
        LossAndGradient = Plan([.. program.Train, .. program.Deltas, .. program.Gradients]);
        Backward = Plan([.. program.Outward, .. program.Deltas, .. program.Gradients]);
    }

    public NetworkProgram Program { get; }

    /// <summary>Every kernel once, in every form in which it is called.</summary>
    public IEnumerable<FormedKernel> Kernels => _kernels.Values
        .Concat((PredictOne?.Steps ?? []).OfType<KernelStep>().Select(step => step.Formed))
        .GroupBy(formed => (formed.Kernel.Name, formed.Form)).Select(same => same.First());

    public PassPlan Predict { get; }

    /// <summary>From one input to one output; null where that has no form of its own.</summary>
    public PassPlan? PredictOne { get; }

    public PassPlan Loss { get; }

    public PassPlan LossAndGradient { get; }

    public PassPlan Backward { get; }

    private PassPlan Plan(IEnumerable<Kernel> kernels, string? result = null) => new(kernels.Select(kernel => _kernels[kernel.Name]), result);
}
