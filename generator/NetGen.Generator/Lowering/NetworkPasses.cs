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
        Predict = Plan(program.Predict, BufferNames.Output(program.Graph.Last));
        Loss = Plan(program.Loss);
        LossAndGradient = Plan([.. program.Train, .. program.Deltas, .. program.Gradients]);
        Backward = Plan([.. program.Outward, .. program.Deltas, .. program.Gradients]);
    }

    public NetworkProgram Program { get; }

    public IReadOnlyCollection<FormedKernel> Kernels => _kernels.Values;

    public PassPlan Predict { get; }

    public PassPlan Loss { get; }

    public PassPlan LossAndGradient { get; }

    public PassPlan Backward { get; }

    private PassPlan Plan(IEnumerable<Kernel> kernels, string? result = null) => new(kernels.Select(kernel => _kernels[kernel.Name]), result);
}
