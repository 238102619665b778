using NetGen.Generator.Lowering.SampleLanes;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Printing;

/// <summary>The nested class of the passes over blocks of sixteen samples, with the kernels that they run.</summary>
internal static class SampleLanesPrinter
{
    /// <summary>Blocks whose activations are kept before their gradients are summed: enough for the sums to stay long in registers.</summary>
    private const int MostBlocksAtOnce = 4;

    /// <summary>Floats of activations that a processor's second cache holds.</summary>
    private const int CachedFloats = 1 << 18;

    /// <summary>Floats of memory to train with.</summary>
    public static long ScratchSize(NetworkProgram program) => TrainingLayout(program, BlocksAtOnce(program)).Size;

    public static void Print(CodeWriter writer, NetworkProgram program)
    {
        int blocks = BlocksAtOnce(program);
        var train = TrainingLayout(program, blocks);
        var predict = Layout(program, 1, program.Predict);
        writer.Line("/// <summary>The passes, sixteen samples side by side: a block of samples is stored [number][sample].</summary>");
        using (writer.Braces("private static class SampleLanes"))
        {
            writer.Line($"private const int SamplesAtOnce = {Text(blocks * LaneNames.Lanes)}; // whose activations are kept until their gradients are summed");
            writer.Line($"internal const int ScratchSize = {Text(train.Size)}; // floats of memory to train with");
            writer.Line($"internal const int PredictScratchSize = {Text(predict.Size)}; // floats of memory to predict with").Line();
            PassPrinter.Predict(writer, program, predict);
            writer.Line();
            PassPrinter.Loss(writer, program, train);
            writer.Line();
            PassPrinter.Gradient(writer, program, train, "LossAndGradient", program.Train);
            writer.Line();
            PassPrinter.Gradient(writer, program, train, "Backward", program.Outward);
            foreach (var kernel in program.Kernels)
            {
                writer.Line();
                PrintKernel(writer, SampleLanesForm.Apply(kernel, program));
            }
        }
    }

    /// <summary>The kernel's parameters in order: what it reads of the network, its buffers, and what the form adds.</summary>
    internal static IEnumerable<string> Parameters(Kernel kernel) =>
    [
        .. kernel.ReadsParameters ? new[] { "parameters" } : [],
        .. kernel.Buffers,
        .. kernel.AddsLoss ? new[] { LaneNames.Share, LaneNames.Losses } : [],
        .. kernel.AddsGradient ? new[] { LaneNames.Partials, "gradient" } : [],
    ];

    private static void PrintKernel(CodeWriter writer, Kernel kernel)
    {
        KernelComment.Print(writer, kernel);
        writer.Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
        string numbers = (kernel.AddsGradient ? ", int blocks" : "") + (kernel.Draws ? ", ulong key, int first" : "");
        writer.Line($"private static void {kernel.Name}<TLanes>({string.Join(", ", Parameters(kernel).Select(name => "float* " + name))}{numbers})");
        using (writer.Braces("    where TLanes : struct, IFloatLanes<TLanes>"))
            new LaneStatementPrinter(writer).Print(kernel.Body);
    }

    /// <summary>As many blocks as the cache holds, or as weigh no more than the gradients, which are passed over once for all of them.</summary>
    private static int BlocksAtOnce(NetworkProgram program)
    {
        long block = TrainingLayout(program, 1).Size;
        return (int)Math.Max(1, Math.Min(MostBlocksAtOnce, Math.Max(CachedFloats, program.Graph.ParameterCount) / block));
    }

    private static ScratchLayout TrainingLayout(NetworkProgram program, int blocks) =>
        Layout(program, blocks, program.Train, program.Outward, program.Loss, program.Deltas, program.Gradients);

    private static ScratchLayout Layout(NetworkProgram program, int blocks, params IReadOnlyList<Kernel>[] passes) =>
        new(program.BuffersOf(passes.SelectMany(pass => pass)), blocks);

    private static string Text(long number) => Analysis.Limits.Text(number);
}
