using NetGen.Generator.Declarations;

namespace NetGen.Generator.Programs;

/// <summary>One method of the generated code: a piece of a pass over one layer.</summary>
/// <param name="Name">The method's name.</param>
/// <param name="Sentence">What it does, in a plain sentence.</param>
/// <param name="Formula">What it computes, line by line.</param>
/// <param name="Body">The steps, told for one sample.</param>
internal sealed record Kernel(string Name, string Sentence, EquatableArray<string> Formula, EquatableArray<Statement> Body)
{
    private readonly List<Statement> _steps = KernelContents.Statements(Body);

    /// <summary>The buffers it touches, in the order in which data meets them.</summary>
    public IReadOnlyList<string> Buffers { get; } = [.. KernelContents.Buffers(Body).Distinct()];

    public bool ReadsParameters { get; } = KernelContents.Leaves(Body).Any(leaf => leaf is Parameter);

    /// <summary>Whether it sums over samples into the gradient, and so runs once for all of them.</summary>
    public bool AddsGradient => _steps.Exists(step => step is AddGradient);

    /// <summary>Whether it adds to the loss.</summary>
    public bool AddsLoss => _steps.Exists(step => step is AddLoss);

    /// <summary>Whether it writes gradients of the batch's mean, and so needs the samples' weights in it.</summary>
    public bool WeighsSamples => _steps.Exists(step => step is StoreLossGradient);

    /// <summary>Whether it draws what dropout drops, and so needs the draw's key and the samples' places in the batch.</summary>
    public bool Draws => _steps.Exists(step => step is DrawMask);

    /// <summary>Whether it reads what others have written to this buffer.</summary>
    public bool Reads(string buffer)
    {
        foreach (var step in _steps)
        {
            if (KernelContents.OwnLeaves(step).Any(leaf => leaf is Element element && element.Buffer == buffer))
                return true;
            if (KernelContents.Written(step) == buffer)
                return false;
        }

        return false;
    }

    /// <summary>Whether it writes to this buffer.</summary>
    public bool Writes(string buffer) => _steps.Exists(step => KernelContents.Written(step) == buffer);
}
