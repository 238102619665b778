using NetGen.Generator.Analysis;
using NetGen.Generator.Lowering;
using NetGen.Generator.Lowering.SampleLanes;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Printing;

/// <summary>The steps of a pass as calls: of kernels, and of what changes a buffer's layout.</summary>
internal sealed class StepPrinter(CodeWriter writer, NetworkProgram program, PassPlan plan, ScratchLayout layout)
{
    /// <summary>Whether the pass is for a single sample.</summary>
    public bool IsOne { get; set; }

    /// <summary>Whether buffers hold several blocks.</summary>
    public bool HasBlocks { get; set; }

    /// <summary>Whether these are a thread's steps of a pass, so that the caller's rows begin with its samples.</summary>
    public bool IsPart { get; set; }

    /// <summary>How many samples there are at once.</summary>
    public string Rows => IsPart ? "samples" : "rows";

    public void Print(IEnumerable<PassStep> steps)
    {
        foreach (var step in steps)
            Print(step);
    }

    private void Print(PassStep step)
    {
        switch (step)
        {
            case KernelStep kernel:
                PrintCall(kernel);
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
                writer.Line($"SampleBlocks.CopyRows({ScratchLayout.Name(buffer, Layout.Rows)}, {Limits.Text(layout.RowStride(buffer))}, {Size(buffer)}, {(IsOne ? "1" : Rows)}, {Place("outputs", "start", program.Buffer(buffer).Size)});");
                break;
            default:
                throw new InvalidOperationException($"A pass has no spelling for {step.GetType().Name}.");
        }
    }

    private void PrintCall(KernelStep step)
    {
        var formed = step.Formed;
        var arguments = PassesPrinter.Parameters(formed).Select(name => Argument(name, formed, step.InBlocks)).ToList();
        if (formed.Form == CodeForm.RegisterTiles)
            arguments.Add(Rows);
        else if (formed.Kernel.AddsGradient)
            arguments.Add("blocks");
        else if (formed.Kernel.Draws)
            arguments.AddRange(["key", IsPart ? "start + first" : "first"]);
        if (formed.Kernel.AddsGradient)
            arguments.AddRange(IsPart ? [LaneNames.Part, LaneNames.PartCount] : [LaneNames.Part + ": 0", LaneNames.PartCount + ": 1"]);
        writer.Line($"{formed.Kernel.Name}<TLanes>({string.Join(", ", arguments)});");
    }

    private string Argument(string name, FormedKernel formed, bool inBlock) =>
        name == LaneNames.Losses && IsPart ? $"{name} + {LaneNames.Block} * {Limits.Text(LaneNames.Lanes)}"
        : !formed.Kernel.Buffers.Contains(name) ? name
        : formed.Layout == Layout.Rows ? plan.IsCallers(name) ? CallersRows(name, "start") : ScratchLayout.Name(name, Layout.Rows)
        : inBlock ? Block(name) : name;

    private string Block(string buffer) => HasBlocks ? $"{buffer} + {LaneNames.Block} * {Limits.Text(layout.BlockSize(buffer))}" : buffer;

    private string Row(string buffer) => IsOne ? ScratchLayout.Name(buffer, Layout.Rows) : $"{ScratchLayout.Name(buffer, Layout.Rows)} + {LaneNames.Block} * {Limits.Text(layout.RowStride(buffer) * LaneNames.Lanes)}";

    private string CallersRows(string buffer, string first) =>
        Place(buffer == BufferNames.Inputs ? "inputs" : buffer == BufferNames.Targets ? "targets" : "outputGradients", first, program.Buffer(buffer).Size);

    private string Place(string rows, string first, int size) =>
        IsOne || IsPart && first == "start" ? rows : size == 1 ? $"{rows} + {first}" : $"{rows} + {first} * {Limits.Text(size)}";

    private string Count => IsOne ? "1" : "count";

    private string Size(string buffer) => Limits.Text(program.Buffer(buffer).Size);
}
