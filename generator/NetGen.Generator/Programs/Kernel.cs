using NetGen.Generator.Declarations;

namespace NetGen.Generator.Programs;

/// <summary>One method of the generated code: a piece of a pass over one layer.</summary>
/// <param name="Name">The method's name.</param>
/// <param name="Sentence">What it does, in a plain sentence.</param>
/// <param name="Formula">What it computes, line by line.</param>
/// <param name="Body">The steps, told for one sample.</param>
internal sealed record Kernel(string Name, string Sentence, EquatableArray<string> Formula, EquatableArray<Statement> Body)
{
    /// <summary>The buffers it touches, in the order in which data meets them.</summary>
    public IReadOnlyList<string> Buffers { get; } = [.. KernelContents.Buffers(Body).Distinct()];

    public bool ReadsParameters { get; } = KernelContents.Expressions(Body).SelectMany(KernelContents.Leaves).OfType<Parameter>().Any();

    /// <summary>Whether it sums over samples into the gradient, and so runs once for all of them.</summary>
    public bool AddsGradient { get; } = KernelContents.Statements(Body).OfType<AddGradient>().Any();

    /// <summary>Whether it adds to the loss.</summary>
    public bool AddsLoss { get; } = KernelContents.Statements(Body).OfType<AddLoss>().Any();

    /// <summary>Whether it writes gradients of the batch's mean, and so needs the samples' weights in it.</summary>
    public bool WeighsSamples { get; } = KernelContents.Statements(Body).OfType<StoreLossGradient>().Any();

    /// <summary>Whether it draws what dropout drops, and so needs the draw's key and the samples' places in the batch.</summary>
    public bool Draws { get; } = KernelContents.Statements(Body).OfType<DrawMask>().Any();

    /// <summary>Whether it reads what others have written to this buffer.</summary>
    public bool Reads(string buffer) => KernelContents.Statements(Body)
        .First(statement => statement is not Loop && KernelContents.Buffers([statement]).Contains(buffer)) is var first
        && KernelContents.OwnExpressions(first).SelectMany(KernelContents.Leaves).OfType<Element>().Any(element => element.Buffer == buffer);

    /// <summary>Whether it writes to this buffer.</summary>
    public bool Writes(string buffer) => KernelContents.Statements(Body).Any(statement => statement switch
    {
        Store store => store.Buffer == buffer,
        StoreLossGradient gradient => gradient.Buffer == buffer,
        DrawMask draw => draw.Buffer == buffer,
        _ => false,
    });
}
