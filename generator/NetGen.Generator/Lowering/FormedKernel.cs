using NetGen.Generator.Declarations;
using NetGen.Generator.Lowering.SampleLanes;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Lowering;

/// <summary>A kernel in a code form.</summary>
/// <param name="Kernel">The kernel, told for one sample.</param>
/// <param name="Form">The form.</param>
/// <param name="Body">Its steps as they run.</param>
internal sealed record FormedKernel(Kernel Kernel, CodeForm Form, EquatableArray<Statement> Body)
{
    /// <summary>The buffers in which one sample's channels lie side by side.</summary>
    public EquatableArray<string> Pictures { get; init; }

    /// <summary>Whether it is printed over lanes that are samples or channels.</summary>
    public bool HasLanes => Form == CodeForm.SampleLanes || Pictures.Count > 0;

    /// <summary>The buffers with the layouts that it reads and writes them in.</summary>
    public IEnumerable<(string Buffer, Layout Layout)> Places => Kernel.Buffers.Select(buffer => (buffer, Layout(buffer)));

    /// <summary>Products that its longest sum in register tiles adds up, which lie packed in a panel; -1 where it needs no panel.</summary>
    public int PanelDepth { get; } = Body.Select(step => step is MatrixProduct product ? product.Depth : -1).DefaultIfEmpty(-1).Max();

    /// <summary>Rows of partial sums that it keeps at once.</summary>
    public int PartialRows { get; } = FoldedRows.Of(Body);

    /// <summary>How a buffer of it holds the samples.</summary>
    public Layout Layout(string buffer) =>
        Form == CodeForm.SampleLanes ? Lowering.Layout.Blocks
        : Pictures.Contains(buffer) ? Lowering.Layout.Channels
        : Lowering.Layout.Rows;
}
