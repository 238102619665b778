using NetGen.Generator.Analysis;
using NetGen.Generator.Graphs;
using NetGen.Generator.Lowering;
using NetGen.Generator.Lowering.SampleLanes;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Printing;

/// <summary>The passes as methods: samples are taken some at a time, kernels run over them, results are copied out or summed.</summary>
internal static class PassPrinter
{
    /// <summary>Fewer samples go one by one: measured, a block of sixteen or a panel of weights costs about as much as four.</summary>
    private const int FewestTogether = 4;

    public static void Predict(CodeWriter writer, NetworkPasses passes, ScratchLayout layout)
    {
        using (Method(writer, "From inputs to outputs.", "void Predict", "float* outputs, int samples"))
        {
            if (passes.PredictOne is not null)
                PrintFew(writer, passes.Program.Graph);
            PrintPointers(writer, passes.Predict, layout);
            writer.Line();
            new PassBodyPrinter(writer, passes.Program, passes.Predict, layout).Print();
        }

        if (passes.PredictOne is null)
            return;
        writer.Line();
        using (Method(writer, "From one input to one output.", "void PredictOne", "float* outputs"))
        {
            PrintPointers(writer, passes.PredictOne, layout);
            writer.Line();
            new PassBodyPrinter(writer, passes.Program, passes.PredictOne, layout).PrintOne();
        }
    }

    private static void PrintFew(CodeWriter writer, Graph graph)
    {
        using (writer.Braces(CodeFormChoice.Wanted(graph) == CodeForm.UnitLanes ? "if (samples > 0)" : $"if (samples < {Limits.Text(FewestTogether)})"))
        {
            using (writer.Braces("for (int sample = 0; sample < samples; sample++)"))
                writer.Line($"PredictOne<TLanes>(parameters, inputs + {Sample(graph.InputSize)}, outputs + {Sample(graph.OutputSize)}, scratch);");
            writer.Line("return;");
        }

        writer.Line();

        static string Sample(int size) => size == 1 ? "sample" : $"sample * {Limits.Text(size)}";
    }

    public static void Loss(CodeWriter writer, NetworkProgram program, PassPlan plan, ScratchLayout layout)
    {
        using (Method(writer, "The mean loss.", "double Loss", "float* targets, int samples"))
        {
            PrintPointers(writer, plan, layout, LaneNames.Share, LaneNames.Losses);
            writer.Line().Line("double total = 0;").Line("float share = 1; // of each sample in the sum");
            new PassBodyPrinter(writer, program, plan, layout).Print();
            writer.Line().Line($"return total / {MeanOver(program)};");
        }
    }

    public static void LossAndGradient(CodeWriter writer, NetworkProgram program, PassPlan plan, ScratchLayout layout)
    {
        using (Method(writer, "The sum of the losses of these samples of a batch, and their part in the gradient of the batch's mean loss.", "double LossAndGradient", "float* targets, int samples, int batch, float* gradient", program.Draws ? ", ulong key" : ""))
        {
            string x = Rows("inputs", program.Graph.InputSize), t = Rows("targets", program.Graph.OutputSize);
            writer.Line("float* own = scratch + OwnScratch;").Line("double total = 0;");
            writer.Line("new Span<float>(gradient, ParameterCount).Clear();");
            using (writer.Braces("for (int start = 0; start < samples; start += SamplesAtOnce)"))
            {
                writer.Line("int rows = SampleBlocks.Rows(samples - start, SamplesAtOnce);");
                writer.Line($"Deltas<TLanes>(parameters, {x}, {t}, rows, batch, scratch, own, firstBlock: 0{(program.Draws ? ", key, start" : "")});");
                writer.Line($"Gradients<TLanes>({x}, rows, gradient, scratch, own, part: 0, parts: 1);");
                writer.Line("total += Losses(rows, scratch);");
            }

            writer.Line().Line("return total;");
        }

        writer.Line();
        PrintDeltas(writer, program, plan, layout);
        writer.Line();
        PrintGradients(writer, program, plan, layout);
        writer.Line().Line("/// <summary>The sum of the losses of these samples.</summary>");
        writer.Line($"internal static double Losses(int samples, float* scratch) => SampleBlocks.Sum(scratch + {Limits.Text(layout.Offset(LaneNames.Losses))}, SampleBlocks.Blocks(samples));");

        static string Rows(string name, int size) => size == 1 ? $"{name} + start" : $"{name} + start * {Limits.Text(size)}";
    }

    private static void PrintDeltas(CodeWriter writer, NetworkProgram program, PassPlan plan, ScratchLayout layout)
    {
        using (Method(writer, "Losses and deltas of some samples, kept from a block on; threads that divide a pass have memory of their own beside.", "void Deltas", "float* targets, int samples, int batch", ", float* own, int firstBlock" + (program.Draws ? ", ulong key, int start" : "")))
        {
            PrintPartPointers(writer, plan, plan.OfSamples, layout, isFromBlock: true, LaneNames.Share, LaneNames.Losses);
            writer.Line().Line($"float share = (float)(1d / {MeanOver(program, "batch")}); // of each sample in the mean");
            new PassBodyPrinter(writer, program, plan, layout).PrintPart(plan.OfSamples);
        }
    }

    private static void PrintGradients(CodeWriter writer, NetworkProgram program, PassPlan plan, ScratchLayout layout)
    {
        writer.Line("/// <summary>Adds the gradient of the samples whose deltas are kept: of the parameters that fall to a part, each as a single part would.</summary>");
        writer.Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
        writer.Line($"internal static void Gradients<TLanes>(float* inputs, int samples, float* gradient, float* scratch, float* own, int {LaneNames.Part}, int {LaneNames.PartCount})");
        using (writer.Braces("    where TLanes : struct, IFloatLanes<TLanes>"))
        {
            PrintPartPointers(writer, plan, plan.OfParameters, layout, isFromBlock: false);
            writer.Line();
            new PassBodyPrinter(writer, program, plan, layout).PrintPart(plan.OfParameters);
        }
    }

    public static void Backward(CodeWriter writer, NetworkProgram program, PassPlan plan, ScratchLayout layout)
    {
        using (Method(writer, "The gradient from that of the outputs, summed over samples.", "void Backward", "float* outputGradients, int samples, float* gradient", program.Draws ? ", ulong key" : ""))
        {
            PrintPointers(writer, plan, layout);
            writer.Line().Line("new Span<float>(gradient, ParameterCount).Clear();");
            new PassBodyPrinter(writer, program, plan, layout).Print();
        }
    }

    private static CodeWriter.Block Method(CodeWriter writer, string sentence, string typeAndName, string parameters, string others = "")
    {
        writer.Line($"/// <summary>{sentence}</summary>").Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
        writer.Line($"internal static {typeAndName}<TLanes>(float* parameters, float* inputs, {parameters}, float* scratch{others})");
        return writer.Braces("    where TLanes : struct, IFloatLanes<TLanes>");
    }

    private static void PrintPointers(CodeWriter writer, PassPlan plan, ScratchLayout layout, params string[] others)
    {
        var needed = new HashSet<string>(plan.Buffers.Select(place => ScratchLayout.Name(place.Buffer, place.Layout)).Concat(others)
            .Concat(plan.Steps.OfType<KernelStep>().SelectMany(step => PassesPrinter.Parameters(step.Formed)).Where(name => name is PassesPrinter.Panel or LaneNames.Partials)));
        foreach (string name in layout.Names.Where(needed.Contains))
            writer.Line(layout.Offset(name) == 0 ? $"float* {name} = scratch;" : $"float* {name} = scratch + {Limits.Text(layout.Offset(name))};");
    }

    /// <summary>Pointers to what some steps need: the network's buffers, which threads share, and the thread's own memory.</summary>
    private static void PrintPartPointers(CodeWriter writer, PassPlan plan, IReadOnlyList<PassStep> steps, ScratchLayout layout, bool isFromBlock, params string[] others)
    {
        var needed = new HashSet<string>(others);
        foreach (var step in steps)
            needed.UnionWith(Needed(step, plan));
        foreach (string name in layout.Names.Where(needed.Contains))
        {
            long offset = layout.Offset(name), ownOffset = offset - layout.OwnOffset;
            writer.Line(ownOffset >= 0 ? $"float* {name} = own{At(ownOffset)};"
                : $"float* {name} = scratch{At(offset)}{(isFromBlock ? $" + firstBlock * {Limits.Text(layout.FloatsOfBlock(name))}" : "")};");
        }

        static string At(long offset) => offset == 0 ? "" : $" + {Limits.Text(offset)}";
    }

    private static IEnumerable<string> Needed(PassStep step, PassPlan plan) => step switch
    {
        KernelStep { Formed: var formed } => PassesPrinter.Parameters(formed).Where(name => !plan.IsCallers(name) || formed.Layout(name) == Layout.Blocks)
            .Select(name => formed.Kernel.Buffers.Contains(name) ? ScratchLayout.Name(name, formed.Layout(name)) : name),
        LayoutStep { Buffer: var buffer } => [ScratchLayout.Name(buffer, Layout.Blocks), .. plan.IsCallers(buffer) ? Array.Empty<string>() : [ScratchLayout.Name(buffer, Layout.Rows)]],
        _ => [],
    };

    /// <summary>How many losses the mean is over: softmax losses are one a sample, others one an output.</summary>
    public static string MeanOver(NetworkProgram program, string samples = "samples") =>
        program.Graph.Loss.IsRow || program.Graph.OutputSize == 1 ? samples : $"((double){samples} * {Limits.Text(program.Graph.OutputSize)})";
}
