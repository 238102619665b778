using NetGen.Generator.Programs;

namespace NetGen.Generator.Lowering;

/// <summary>
/// The order of a pass: its kernels in their forms, and a change of layout wherever a kernel reads in one layout what another wrote in the other.
/// A buffer is changed as soon as it is there, so that few loops over blocks are needed.
/// </summary>
internal sealed class PassPlan
{
    private readonly List<PassStep> _steps = [];
    private readonly HashSet<(string Buffer, Layout Layout)> _valid = [];
    private readonly HashSet<string> _written;

    /// <summary>Plans a pass over the caller's rows.</summary>
    /// <param name="kernels">The kernels in order.</param>
    /// <param name="result">A buffer that the caller wants in rows of his own; null for none.</param>
    public PassPlan(IEnumerable<FormedKernel> kernels, string? result = null)
    {
        Kernels = [.. kernels];
        _written = new HashSet<string>(Kernels.SelectMany(formed => formed.Kernel.Buffers.Where(formed.Kernel.Writes)));
        for (int place = 0; place < Kernels.Count; place++)
        {
            var formed = Kernels[place];
            foreach (string buffer in formed.Kernel.Buffers.Where(IsCallers))
                Taken(buffer, formed.Layout(buffer));
            _steps.Add(new KernelStep(formed));
            foreach (string buffer in formed.Kernel.Buffers.Where(formed.Kernel.Writes))
                Written(buffer, formed.Layout(buffer), place + 1);
        }

        if (result is not null)
            _steps.Add(new ResultStep(result, _valid.First(place => place.Buffer == result).Layout));
        Buffers = [.. Kernels.SelectMany(formed => formed.Places).Distinct().Where(place => !(place.Layout == Layout.Rows && IsCallers(place.Buffer)))];
    }

    public IReadOnlyList<FormedKernel> Kernels { get; }

    public IReadOnlyList<PassStep> Steps => _steps;

    /// <summary>Whether samples are held in rows anywhere between the caller's.</summary>
    public bool HasRows => Kernels.Any(formed => !formed.HasLanes);

    /// <summary>Whether the buffer's rows are the caller's own memory: output gradients are where no loss computes them.</summary>
    public bool IsCallers(string buffer) => BufferNames.IsCallers(buffer) && !_written.Contains(buffer);

    /// <summary>The buffers and their layouts that this pass needs room for.</summary>
    public IReadOnlyList<(string Buffer, Layout Layout)> Buffers { get; }

    /// <summary>The steps that do the same to every sample, so that threads can divide the samples.</summary>
    public IReadOnlyList<PassStep> OfSamples => [.. _steps.Where(step => !step.AddsGradient)];

    /// <summary>The steps that sum over samples, so that threads can divide the parameters.</summary>
    public IReadOnlyList<PassStep> OfParameters => [.. _steps.Where(step => step.AddsGradient)];

    /// <summary>Steps in runs: those of a run are for one block of samples after the other, or each for all samples at once.</summary>
    public static IEnumerable<(bool InBlocks, IReadOnlyList<PassStep> Steps)> Runs(IEnumerable<PassStep> steps)
    {
        var run = new List<PassStep>();
        foreach (var step in steps)
        {
            if (run.Count > 0 && run[0].InBlocks != step.InBlocks)
            {
                yield return (run[0].InBlocks, run);
                run = [];
            }

            run.Add(step);
        }

        if (run.Count > 0)
            yield return (run[0].InBlocks, run);
    }

    /// <summary>The caller's rows are there from the start; blocks are made of them when the first kernel wants some.</summary>
    private void Taken(string buffer, Layout layout)
    {
        if (_valid.Add((buffer, layout)) && layout == Layout.Blocks)
            _steps.Add(new LayoutStep(buffer, Layout.Rows, layout));
    }

    private void Written(string buffer, Layout layout, int next)
    {
        _valid.RemoveWhere(place => place.Buffer == buffer);
        _valid.Add((buffer, layout));
        var other = layout == Layout.Rows ? Layout.Blocks : Layout.Rows;
        if (!IsReadBeforeWritten(buffer, other, next))
            return;
        _steps.Add(new LayoutStep(buffer, layout, other));
        _valid.Add((buffer, other));
    }

    /// <summary>Whether a later kernel reads the buffer in a layout before its contents are replaced.</summary>
    private bool IsReadBeforeWritten(string buffer, Layout layout, int next)
    {
        foreach (var formed in Kernels.Skip(next).Where(formed => formed.Kernel.Buffers.Contains(buffer)))
        {
            if (formed.Kernel.Reads(buffer))
            {
                if (formed.Layout(buffer) == layout)
                    return true;
            }
            else
            {
                return false;
            }
        }

        return false;
    }
}

/// <summary>A step of a pass.</summary>
internal abstract record PassStep
{
    /// <summary>Whether it runs block after block, rather than over all samples at once.</summary>
    public abstract bool InBlocks { get; }

    /// <summary>Whether it sums over samples into the gradient.</summary>
    public virtual bool AddsGradient => false;
}

/// <summary>Runs a kernel.</summary>
internal sealed record KernelStep(FormedKernel Formed) : PassStep
{
    public override bool InBlocks => Formed.HasLanes && !AddsGradient;

    public override bool AddsGradient => Formed.Kernel.AddsGradient;
}

/// <summary>Copies a buffer into its other layout.</summary>
internal sealed record LayoutStep(string Buffer, Layout From, Layout To) : PassStep
{
    public override bool InBlocks => true;
}

/// <summary>Copies the result to the caller.</summary>
internal sealed record ResultStep(string Buffer, Layout From) : PassStep
{
    public override bool InBlocks => From == Layout.Blocks;
}
