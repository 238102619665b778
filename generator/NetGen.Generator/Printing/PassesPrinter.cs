using NetGen.Generator.Lowering;
using NetGen.Generator.Lowering.SampleLanes;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Printing;

/// <summary>The nested class of the passes, with the kernels that they run, each in its code form.</summary>
internal static class PassesPrinter
{
    /// <summary>Blocks whose activations are kept before their gradients are summed: enough for the sums to stay long in registers.</summary>
    private const int MostBlocksAtOnce = 4;

    /// <summary>Floats of activations that a processor's second cache holds.</summary>
    private const int CachedFloats = 1 << 18;

    /// <summary>The panel that register tiles pack what they multiply by into.</summary>
    public const string Panel = "panel";

    /// <summary>Floats of memory to train with.</summary>
    public static long ScratchSize(NetworkPasses passes) => TrainingLayout(passes, BlocksAtOnce(passes)).Size;

    public static void Print(CodeWriter writer, NetworkPasses passes)
    {
        var program = passes.Program;
        int blocks = BlocksAtOnce(passes);
        var train = TrainingLayout(passes, blocks);
        var predict = new ScratchLayout(program, passes.PredictOne is { } one ? [passes.Predict, one] : [passes.Predict], passes.Predict.HasRows ? blocks : 1);
        writer.Line("/// <summary>The passes. A block of sixteen samples is stored [number][sample], so that a register holds the same number of many samples; rows are stored [sample][number].</summary>");
        using (writer.Braces("private static class Passes"))
        {
            writer.Line($"internal const int SamplesAtOnce = {Text(blocks * LaneNames.Lanes)}; // whose activations are kept until their gradients are summed");
            writer.Line($"internal const int ScratchSize = {Text(train.Size)}; // floats of memory to train with");
            writer.Line($"internal const int OwnScratch = {Text(train.OwnOffset)}; // where the memory begins that each thread has for itself");
            writer.Line($"internal const int PredictScratchSize = {Text(predict.Size)}; // floats of memory to predict with").Line();
            PassPrinter.Predict(writer, passes, predict);
            writer.Line();
            PassPrinter.Loss(writer, program, passes.Loss, train);
            writer.Line();
            PassPrinter.LossAndGradient(writer, program, passes.LossAndGradient, train);
            writer.Line();
            PassPrinter.Backward(writer, program, passes.Backward, train);
            foreach (var kernel in passes.Kernels)
            {
                writer.Line();
                PrintKernel(writer, kernel);
            }
        }
    }

    /// <summary>The kernel's parameters in order: what it reads of the network, its buffers, and what the form adds.</summary>
    internal static IEnumerable<string> Parameters(FormedKernel formed) =>
    [
        .. formed.Kernel.ReadsParameters ? new[] { "parameters" } : [],
        .. formed.Kernel.Buffers,
        .. formed.Form == CodeForm.RegisterTiles && formed.Body.Any(statement => statement is MatrixProduct) ? new[] { Panel } : [],
        .. formed.Kernel.AddsLoss ? new[] { LaneNames.Share, LaneNames.Losses } : [],
        .. formed.Kernel.AddsGradient ? new[] { LaneNames.Partials, "gradient" } : [],
    ];

    private static void PrintKernel(CodeWriter writer, FormedKernel formed)
    {
        KernelComment.Print(writer, formed.Kernel);
        writer.Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
        string count = formed.Form == CodeForm.RegisterTiles ? ", int samples" : formed.Kernel.AddsGradient ? ", int blocks" : formed.Kernel.Draws ? ", ulong key, int first" : "";
        count += formed.Kernel.AddsGradient ? $", int {LaneNames.Part}, int {LaneNames.PartCount}" : "";
        writer.Line($"private static void {formed.Kernel.Name}<TLanes>({string.Join(", ", Parameters(formed).Select(name => "float* " + name))}{count})");
        using (writer.Braces("    where TLanes : struct, IFloatLanes<TLanes>"))
        {
            StatementPrinter printer = formed.Layout == Layout.Rows ? new RowStatementPrinter(writer, isOne: formed.Form == CodeForm.UnitLanes) : new LaneStatementPrinter(writer);
            printer.Print(formed.Body);
        }
    }

    /// <summary>As many blocks as the cache holds, or as weigh no more than the gradients, which are passed over once for all of them.</summary>
    private static int BlocksAtOnce(NetworkPasses passes)
    {
        long block = TrainingLayout(passes, 1).Size;
        return (int)Math.Max(1, Math.Min(MostBlocksAtOnce, Math.Max(CachedFloats, passes.Program.Graph.ParameterCount) / block));
    }

    private static ScratchLayout TrainingLayout(NetworkPasses passes, int blocks) =>
        new(passes.Program, [passes.LossAndGradient, passes.Backward, passes.Loss], blocks);

    private static string Text(long number) => Analysis.Limits.Text(number);
}
