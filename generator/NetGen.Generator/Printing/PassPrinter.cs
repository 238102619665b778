using NetGen.Generator.Lowering;
using NetGen.Generator.Lowering.SampleLanes;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Printing;

/// <summary>The passes: samples are gathered into blocks, kernels run over them, results are scattered or summed.</summary>
internal static class PassPrinter
{
    public static void Predict(CodeWriter writer, NetworkProgram program, ScratchLayout layout)
    {
        Header(writer, "From inputs to outputs.", "void", "Predict", "float* outputs, int samples");
        using (writer.Braces("    where TLanes : struct, IFloatLanes<TLanes>"))
        {
            PrintPointers(writer, layout, program.BuffersOf(program.Predict).Select(buffer => buffer.Name));
            using (writer.Braces($"for (int first = 0; first < samples; first += {LaneNames.Lanes})"))
            {
                writer.Line($"int count = SampleBlocks.Count(samples - first);");
                Gather(writer, "inputs", program.Graph.InputSize, BufferNames.Inputs);
                writer.Line();
                Calls(writer, layout, program.Predict, inBlock: false);
                writer.Line($"SampleBlocks.Scatter({BufferNames.Output(program.Graph.Last)}, {Text(program.Graph.OutputSize)}, count, {Row("outputs", program.Graph.OutputSize)});");
            }
        }
    }

    public static void Loss(CodeWriter writer, NetworkProgram program, ScratchLayout layout)
    {
        Header(writer, "The mean loss.", "double", "Loss", "float* targets, int samples");
        using (writer.Braces("    where TLanes : struct, IFloatLanes<TLanes>"))
        {
            PrintPointers(writer, layout, [.. program.BuffersOf(program.Loss).Select(buffer => buffer.Name), LaneNames.Share, LaneNames.Losses]);
            writer.Line("double total = 0;");
            using (writer.Braces($"for (int first = 0; first < samples; first += {LaneNames.Lanes})"))
            {
                writer.Line("int count = SampleBlocks.Count(samples - first);");
                Gather(writer, "inputs", program.Graph.InputSize, BufferNames.Inputs);
                Gather(writer, "targets", program.Graph.OutputSize, BufferNames.Targets);
                writer.Line($"SampleBlocks.Share(1, count, {LaneNames.Share});");
                writer.Line();
                Calls(writer, layout, program.Loss, inBlock: false);
                writer.Line($"total += SampleBlocks.Sum({LaneNames.Losses});");
            }

            writer.Line().Line($"return total / {MeanOver(program)};");
        }
    }

    /// <summary>A pass that ends in the gradient: of the mean loss, or from the caller's output gradients.</summary>
    public static void Gradient(CodeWriter writer, NetworkProgram program, ScratchLayout layout, string name, IReadOnlyList<Kernel> outward)
    {
        bool hasLoss = outward.Any(kernel => kernel.AddsLoss);
        string rows = hasLoss ? "targets" : "outputGradients";
        string sentence = hasLoss ? "The mean loss, and its gradient." : "The gradient from that of the outputs, summed over samples.";
        Header(writer, sentence, hasLoss ? "double" : "void", name, $"float* {rows}, int samples, float* gradient", program.Draws ? ", ulong key" : "");
        using (writer.Braces("    where TLanes : struct, IFloatLanes<TLanes>"))
        {
            var kernels = outward.Concat(program.Deltas).ToList();
            var names = program.BuffersOf(kernels.Concat(program.Gradients)).Select(buffer => buffer.Name);
            PrintPointers(writer, layout, [.. names, .. hasLoss ? new[] { LaneNames.Share, LaneNames.Losses } : [], LaneNames.Partials]);
            if (hasLoss)
                writer.Line("double total = 0;").Line($"float share = (float)(1d / {MeanOver(program)});");
            writer.Line("new Span<float>(gradient, ParameterCount).Clear();");
            using (writer.Braces("for (int start = 0; start < samples; start += SamplesAtOnce)"))
            {
                writer.Line("int blocks = SampleBlocks.Blocks(samples - start, SamplesAtOnce);");
                using (writer.Braces($"for (int {LaneNames.Block} = 0; {LaneNames.Block} < blocks; {LaneNames.Block}++)"))
                {
                    writer.Line($"int first = start + {LaneNames.Block} * {LaneNames.Lanes};").Line("int count = SampleBlocks.Count(samples - first);");
                    Gather(writer, "inputs", program.Graph.InputSize, Place(layout, BufferNames.Inputs, inBlock: true));
                    if (hasLoss)
                    {
                        Gather(writer, rows, program.Graph.OutputSize, Place(layout, BufferNames.Targets, inBlock: true));
                        writer.Line($"SampleBlocks.Share(share, count, {LaneNames.Share});");
                    }
                    else
                    {
                        Gather(writer, rows, program.Graph.OutputSize, Place(layout, BufferNames.OutputGradient, inBlock: true), "GatherGradients");
                    }

                    writer.Line();
                    Calls(writer, layout, kernels, inBlock: true);
                    if (hasLoss)
                        writer.Line($"total += SampleBlocks.Sum({LaneNames.Losses});");
                }

                writer.Line();
                Calls(writer, layout, program.Gradients, inBlock: false);
            }

            if (hasLoss)
                writer.Line().Line($"return total / {MeanOver(program)};");
        }
    }

    private static void Header(CodeWriter writer, string sentence, string type, string name, string parameters, string afterScratch = "") => writer
        .Line($"/// <summary>{sentence}</summary>")
        .Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]")
        .Line($"internal static {type} {name}<TLanes>(float* parameters, float* inputs, {parameters}, float* scratch{afterScratch})");

    private static void PrintPointers(CodeWriter writer, ScratchLayout layout, IEnumerable<string> names)
    {
        foreach (string name in names)
            writer.Line(layout.Offset(name) == 0 ? $"float* {name} = scratch;" : $"float* {name} = scratch + {Text(layout.Offset(name))};");
        writer.Line();
    }

    private static void Gather(CodeWriter writer, string rows, int size, string block, string method = "Gather") =>
        writer.Line($"SampleBlocks.{method}({Row(rows, size)}, {Text(size)}, count, {block});");

    private static void Calls(CodeWriter writer, ScratchLayout layout, IEnumerable<Kernel> kernels, bool inBlock)
    {
        foreach (var kernel in kernels)
        {
            var arguments = SampleLanesPrinter.Parameters(kernel).Select(name => Place(layout, name, inBlock)).Concat(kernel.AddsGradient ? ["blocks"] : []).Concat(kernel.Draws ? ["key", "first"] : []);
            writer.Line($"{kernel.Name}<TLanes>({string.Join(", ", arguments)});");
        }
    }

    private static string Place(ScratchLayout layout, string name, bool inBlock) =>
        inBlock && layout.BlockSize(name) is > 0 and int size ? $"{name} + {LaneNames.Block} * {Text(size)}" : name;

    private static string Row(string rows, int size) => size == 1 ? $"{rows} + first" : $"{rows} + first * {Text(size)}";

    private static string MeanOver(NetworkProgram program) =>
        program.Graph.Loss.IsRow || program.Graph.OutputSize == 1 ? "samples" : $"((double)samples * {Text(program.Graph.OutputSize)})";

    private static string Text(long number) => Analysis.Limits.Text(number);
}
