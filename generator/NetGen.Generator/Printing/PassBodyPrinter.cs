using NetGen.Generator.Analysis;
using NetGen.Generator.Lowering;
using NetGen.Generator.Lowering.SampleLanes;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Printing;

/// <summary>The loops of a pass: over blocks of sixteen samples, and around them, where rows or sums over samples want it, over some blocks at once.</summary>
internal sealed class PassBodyPrinter(CodeWriter writer, NetworkProgram program, PassPlan plan, ScratchLayout layout)
{
    private readonly StepPrinter _steps = new(writer, program, plan, layout);

    /// <summary>The steps of a pass for a single sample, without any loop.</summary>
    public void PrintOne()
    {
        _steps.IsOne = true;
        _steps.Print(plan.Steps);
    }

    /// <summary>A whole pass over any number of samples.</summary>
    public void Print()
    {
        if (!plan.HasRows && plan.Steps.All(step => step.InBlocks))
        {
            using (writer.Braces(FormattableString.Invariant($"for (int first = 0; first < samples; first += {LaneNames.Lanes})")))
                PrintBlock(plan.Steps, "total");
            return;
        }

        _steps.HasBlocks = true;
        using (writer.Braces("for (int start = 0; start < samples; start += SamplesAtOnce)"))
        {
            if (AddsLoss(plan.Steps))
                writer.Line("double sum = 0; // of these samples alone, so that threads that divide a batch add up the same");
            if (plan.HasRows)
                writer.Line($"int {_steps.Rows} = SampleBlocks.Rows(samples - start, SamplesAtOnce);");
            if (NeedsBlocks(plan.Steps))
                writer.Line("int blocks = SampleBlocks.Blocks(samples - start, SamplesAtOnce);");
            PrintRuns(plan.Steps, "start + ", "sum");
            if (AddsLoss(plan.Steps))
                writer.Line("total += sum;");
        }
    }

    /// <summary>Some steps over the samples at hand: what a thread does of a pass.</summary>
    public void PrintPart(IReadOnlyList<PassStep> steps)
    {
        _steps.IsPart = _steps.HasBlocks = true;
        if (NeedsBlocks(steps))
            writer.Line("int blocks = SampleBlocks.Blocks(samples);");
        PrintRuns(steps, "", total: null);
    }

    private static bool NeedsBlocks(IReadOnlyList<PassStep> steps) =>
        steps.Any(step => step.InBlocks) || steps.OfType<KernelStep>().Any(step => step.Formed.Layout == Layout.Blocks);

    private static bool AddsLoss(IEnumerable<PassStep> steps) => steps.OfType<KernelStep>().Any(step => step.Formed.Kernel.AddsLoss);

    private void PrintRuns(IReadOnlyList<PassStep> steps, string start, string? total)
    {
        var runs = PassPlan.Runs(steps).ToList();
        foreach (var (inBlocks, run) in runs)
        {
            if (!inBlocks)
            {
                _steps.Print(run);
                continue;
            }

            using (writer.Braces($"for (int {LaneNames.Block} = 0; {LaneNames.Block} < blocks; {LaneNames.Block}++)"))
            {
                writer.Line(FormattableString.Invariant($"int first = {start}{LaneNames.Block} * {LaneNames.Lanes};"));
                PrintBlock(run, total);
            }

            if (run != runs[runs.Count - 1].Steps)
                writer.Line();
        }
    }

    private void PrintBlock(IReadOnlyList<PassStep> steps, string? total)
    {
        if (steps.Any(step => step is not KernelStep) || AddsLoss(steps))
            writer.Line("int count = SampleBlocks.Count(samples - first);");
        if (AddsLoss(steps))
            writer.Line($"SampleBlocks.Share(share, count, {LaneNames.Share});");
        _steps.Print(steps);
        if (AddsLoss(steps) && total is not null)
            writer.Line($"{total} += SampleBlocks.Sum({LaneNames.Losses});");
    }
}
