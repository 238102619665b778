using NetGen.Generator.Lowering;
using NetGen.Generator.Lowering.SampleLanes;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Printing;

/// <summary>The nested class of the passes, with the kernels that they run, each in its code form.</summary>
internal static class PassesPrinter
{
    /// <summary>Blocks whose activations are kept before their gradients are summed: enough for the sums to stay long in registers, few enough for the cache.</summary>
    private const int BlocksAtOnce = 4;

    /// <summary>The panel that register tiles pack what they multiply by into.</summary>
    public const string Panel = "panel";

    public static void Print(CodeWriter writer, NetworkProgram program)
    {
        var formed = program.Kernels.ToDictionary(kernel => kernel.Name, kernel => CodeFormChoice.For(kernel, program));
        PassPlan Plan(IEnumerable<Kernel> kernels, string? result = null) => new(kernels.Select(kernel => formed[kernel.Name]), result);
        var predict = Plan(program.Predict, BufferNames.Output(program.Graph.Last));
        var loss = Plan(program.Loss);
        var train = Plan([.. program.Train, .. program.Deltas, .. program.Gradients]);
        var backward = Plan([.. program.Outward, .. program.Deltas, .. program.Gradients]);
        var predictScratch = new ScratchLayout(program, [predict], predict.HasRows ? BlocksAtOnce : 1);
        var scratch = new ScratchLayout(program, [train, backward, loss], BlocksAtOnce);

        writer.Line("/// <summary>The passes. A block of sixteen samples is stored [number][sample], so that a register holds the same number of many samples; rows are stored [sample][number].</summary>");
        using (writer.Braces("private static class Passes"))
        {
            writer.Line($"private const int SamplesAtOnce = {Text(BlocksAtOnce * LaneNames.Lanes)}; // whose activations are kept until their gradients are summed");
            writer.Line($"internal const int ScratchSize = {Text(scratch.Size)}; // floats of memory to train with");
            writer.Line($"internal const int PredictScratchSize = {Text(predictScratch.Size)}; // floats of memory to predict with").Line();
            PassPrinter.Predict(writer, program, predict, predictScratch);
            writer.Line();
            PassPrinter.Loss(writer, program, loss, scratch);
            writer.Line();
            PassPrinter.LossAndGradient(writer, program, train, scratch);
            writer.Line();
            PassPrinter.Backward(writer, program, backward, scratch);
            foreach (var kernel in formed.Values)
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
        .. formed.Body.Any(statement => statement is MatrixProduct) ? new[] { Panel } : [],
        .. formed.Kernel.AddsLoss ? new[] { LaneNames.Share, LaneNames.Losses } : [],
        .. formed.Kernel.AddsGradient ? new[] { LaneNames.Partials, "gradient" } : [],
    ];

    private static void PrintKernel(CodeWriter writer, FormedKernel formed)
    {
        KernelComment.Print(writer, formed.Kernel);
        writer.Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
        string count = formed.Layout == Layout.Rows ? ", int samples" : formed.Kernel.AddsGradient ? ", int blocks" : "";
        writer.Line($"private static void {formed.Kernel.Name}<TLanes>({string.Join(", ", Parameters(formed).Select(name => "float* " + name))}{count})");
        using (writer.Braces("    where TLanes : struct, IFloatLanes<TLanes>"))
        {
            StatementPrinter printer = formed.Layout == Layout.Rows ? new RowStatementPrinter(writer) : new LaneStatementPrinter(writer);
            printer.Print(formed.Body);
        }
    }

    private static string Text(int number) => Analysis.Limits.Text(number);
}
