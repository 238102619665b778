using NetGen.Generator.Declarations;
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

    /// <summary>How a buffer of it holds the samples.</summary>
    public Layout Layout(string buffer) =>
        Form == CodeForm.SampleLanes ? Lowering.Layout.Blocks
        : Pictures.Contains(buffer) ? Lowering.Layout.Channels
        : Lowering.Layout.Rows;
}
