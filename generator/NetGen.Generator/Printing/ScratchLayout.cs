using NetGen.Generator.Lowering.SampleLanes;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Printing;

/// <summary>Where each buffer lies in the network's scratch memory, every one at a multiple of 64 bytes.</summary>
internal sealed class ScratchLayout
{
    private readonly Dictionary<string, long> _offsets = new(StringComparer.Ordinal);

    public ScratchLayout(IReadOnlyList<SampleBuffer> buffers, int blocks)
    {
        Buffers = buffers;
        foreach (var buffer in buffers)
        {
            _offsets.Add(buffer.Name, Size);
            Size += (long)buffer.Size * LaneNames.Lanes * blocks;
        }

        foreach (var (name, rows) in new[] { (LaneNames.Share, 1), (LaneNames.Losses, 1), (LaneNames.Partials, SampleLanesForm.BlockSize) })
        {
            _offsets.Add(name, Size);
            Size += rows * LaneNames.Lanes;
        }
    }

    public IReadOnlyList<SampleBuffer> Buffers { get; }

    /// <summary>Floats in all.</summary>
    public long Size { get; private set; }

    public long Offset(string name) => _offsets[name];

    /// <summary>Floats of one block of this buffer; 0 for those that all blocks share.</summary>
    public int BlockSize(string name) => Buffers.FirstOrDefault(buffer => buffer.Name == name) is { } buffer ? buffer.Size * LaneNames.Lanes : 0;
}
