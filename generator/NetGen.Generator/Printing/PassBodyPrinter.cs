using NetGen.Generator.Analysis;
using NetGen.Generator.Lowering;
using NetGen.Generator.Lowering.SampleLanes;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Printing;

/// <summary>The loops of a pass: over blocks of sixteen samples, and around them, where rows or sums over samples want it, over some blocks at once.</summary>
internal sealed class PassBodyPrinter(CodeWriter writer, NetworkProgram program, PassPlan plan, ScratchLayout layout)
{
    private bool _manyBlocks;
    private bool _isOne;

    /// <summary>The steps of a pass for a single sample, without any loop.</summary>
    public void PrintOne()
    {
        _isOne = true;
        foreach (var step in plan.Steps)
            PrintStep(step);
    }

    public void Print()
    {
        _manyBlocks = plan.HasRows || plan.Steps.Any(step => !step.InBlocks);
        if (!_manyBlocks)
        {
            using (writer.Braces(FormattableString.Invariant($"for (int first = 0; first < samples; first += {LaneNames.Lanes})")))
                PrintBlock(plan.Steps);
            return;
        }

        bool addsLoss = plan.Steps.OfType<KernelStep>().Any(step => step.Formed.Kernel.AddsLoss);
        using (writer.Braces("for (int start = 0; start < samples; start += SamplesAtOnce)"))
        {
            if (addsLoss)
                writer.Line("double sum = 0; // of these samples alone, so that threads that divide a batch add up the same");
            if (plan.HasRows)
                writer.Line("int rows = SampleBlocks.Rows(samples - start, SamplesAtOnce);");
            if (plan.Steps.Any(step => step.InBlocks) || plan.Steps.OfType<KernelStep>().Any(step => step.Formed.HasLanes))
                writer.Line("int blocks = SampleBlocks.Blocks(samples - start, SamplesAtOnce);");
            foreach (var (inBlocks, steps) in plan.Runs())
            {
                if (inBlocks)
                {
                    using (writer.Braces($"for (int {LaneNames.Block} = 0; {LaneNames.Block} < blocks; {LaneNames.Block}++)"))
                    {
                        writer.Line(FormattableString.Invariant($"int first = start + {LaneNames.Block} * {LaneNames.Lanes};"));
                        PrintBlock(steps);
                    }

                    if (steps != plan.Runs().Last().Steps)
                        writer.Line();
                }
                else
                {
                    foreach (var step in steps)
                        PrintStep(step);
                }
            }

            if (addsLoss)
                writer.Line("total += sum;");
        }
    }

    private void PrintBlock(IReadOnlyList<PassStep> steps)
    {
        bool addsLoss = steps.OfType<KernelStep>().Any(step => step.Formed.Kernel.AddsLoss);
        if (steps.Any(NeedsCount) || addsLoss)
            writer.Line("int count = SampleBlocks.Count(samples - first);");
        if (addsLoss)
            writer.Line($"SampleBlocks.Share(share, {Count}, {LaneNames.Share});");
        foreach (var step in steps)
            PrintStep(step);
        if (addsLoss)
            writer.Line($"{(_manyBlocks ? "sum" : "total")} += SampleBlocks.Sum({LaneNames.Losses});");
    }

    private static bool NeedsCount(PassStep step) => step is not KernelStep;

    private void PrintStep(PassStep step)
    {
        switch (step)
        {
            case KernelStep { Formed: var formed }:
                string count = formed.Form == CodeForm.RegisterTiles ? ", rows" : formed.Kernel.AddsGradient ? ", blocks" : formed.Kernel.Draws ? ", key, first" : "";
                var arguments = PassesPrinter.Parameters(formed).Select(name => Argument(name, formed, step.InBlocks));
                writer.Line($"{formed.Kernel.Name}<TLanes>({string.Join(", ", arguments)}{count});");
                break;
            case LayoutStep { From: Layout.Channels, Buffer: var buffer }:
                PrintChannels(buffer, Row(buffer));
                break;
            case ResultStep { From: Layout.Channels, Buffer: var buffer }:
                PrintChannels(buffer, "outputs");
                break;
            case LayoutStep { To: Layout.Blocks, Buffer: var buffer } when plan.IsCallers(buffer):
                writer.Line($"SampleBlocks.{(BufferNames.IsGradient(buffer) ? "GatherGradients" : "Gather")}({CallersRows(buffer, "first")}, {Size(buffer)}, {Count}, {Block(buffer)});");
                break;
            case LayoutStep { To: Layout.Blocks, Buffer: var buffer }:
                writer.Line($"SampleBlocks.{(BufferNames.IsGradient(buffer) ? "FromGradientRows" : "FromRows")}({Row(buffer)}, {Limits.Text(layout.RowStride(buffer))}, {Size(buffer)}, {Count}, {Block(buffer)});");
                break;
            case LayoutStep { Buffer: var buffer }:
                writer.Line($"SampleBlocks.ToRows({Block(buffer)}, {Size(buffer)}, {Count}, {Row(buffer)}, {Limits.Text(layout.RowStride(buffer))});");
                break;
            case ResultStep { From: Layout.Blocks, Buffer: var buffer }:
                writer.Line($"SampleBlocks.Scatter({Block(buffer)}, {Size(buffer)}, {Count}, {Place("outputs", "first", program.Buffer(buffer).Size)});");
                break;
            case ResultStep { Buffer: var buffer }:
                writer.Line($"SampleBlocks.CopyRows({ScratchLayout.Name(buffer, Layout.Rows)}, {Limits.Text(layout.RowStride(buffer))}, {Size(buffer)}, {(_isOne ? "1" : "rows")}, {Place("outputs", "start", program.Buffer(buffer).Size)});");
                break;
            default:
                throw new InvalidOperationException($"A pass has no spelling for {step.GetType().Name}.");
        }
    }

    /// <summary>Sixteen channels of a picture, or those that there are, become a row of pictures.</summary>
    private void PrintChannels(string buffer, string row)
    {
        var (size, places) = (program.Buffer(buffer).Size, program.Buffer(buffer).Places);
        int channels = size / places;
        string count = Limits.Text(places);
        if (channels <= LaneNames.Lanes)
        {
            writer.Line($"SampleBlocks.ToRows({buffer}, {count}, {Limits.Text(channels)}, {row}, {count});");
            return;
        }

        using (writer.Braces(FormattableString.Invariant($"for (int channel = 0; channel < {channels}; channel += {LaneNames.Lanes})")))
            writer.Line($"SampleBlocks.ToRows({buffer} + channel * {count}, {count}, SampleBlocks.Count({Limits.Text(channels)} - channel), {row} + channel * {count}, {count});");
    }

    private string Argument(string name, FormedKernel formed, bool inBlock) =>
        !formed.Kernel.Buffers.Contains(name) ? name
        : formed.Layout(name) == Layout.Rows ? plan.IsCallers(name) ? CallersRows(name, "start") : ScratchLayout.Name(name, Layout.Rows)
        : inBlock ? Block(name) : name;

    private string Block(string buffer) => _manyBlocks ? $"{buffer} + {LaneNames.Block} * {Limits.Text(layout.BlockSize(buffer))}" : buffer;

    private string Row(string buffer) => _isOne ? ScratchLayout.Name(buffer, Layout.Rows) : $"{ScratchLayout.Name(buffer, Layout.Rows)} + {LaneNames.Block} * {Limits.Text(layout.RowStride(buffer) * LaneNames.Lanes)}";

    private string CallersRows(string buffer, string first) =>
        Place(buffer == BufferNames.Inputs ? "inputs" : buffer == BufferNames.Targets ? "targets" : "outputGradients", first, program.Buffer(buffer).Size);

    private string Place(string rows, string first, int size) => _isOne ? rows : size == 1 ? $"{rows} + {first}" : $"{rows} + {first} * {Limits.Text(size)}";

    private string Count => _isOne ? "1" : "count";

    private string Size(string buffer) => Limits.Text(program.Buffer(buffer).Size);
}
