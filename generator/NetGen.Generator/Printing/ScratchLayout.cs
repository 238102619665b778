using NetGen.Generator.Lowering;
using NetGen.Generator.Lowering.RegisterTiles;
using NetGen.Generator.Lowering.SampleLanes;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Printing;

/// <summary>Where each buffer lies in the network's scratch memory, every one at a multiple of 64 bytes.</summary>
internal sealed class ScratchLayout
{
    private readonly NetworkProgram _program;
    private readonly Dictionary<string, long> _offsets = new(StringComparer.Ordinal);

    /// <summary>Room for whatever one of the passes needs, for so many blocks of samples at once.</summary>
    public ScratchLayout(NetworkProgram program, IReadOnlyList<PassPlan> plans, int blocks)
    {
        _program = program;
        var needed = new HashSet<(string, Layout)>(plans.SelectMany(plan => plan.Buffers));
        foreach (var buffer in program.Buffers)
        {
            if (needed.Contains((buffer.Name, Layout.Blocks)) || needed.Contains((buffer.Name, Layout.Channels)))
                Add(Name(buffer.Name, Layout.Blocks), BlockSize(buffer.Name) * blocks);
            if (needed.Contains((buffer.Name, Layout.Rows)))
                Add(Name(buffer.Name, Layout.Rows), (long)RowStride(buffer.Name) * LaneNames.Lanes * blocks);
        }

        Add(LaneNames.Losses, (long)LaneNames.Lanes * blocks);
        OwnOffset = Size;
        var kernels = plans.SelectMany(plan => plan.Kernels).ToList();
        Add(PassesPrinter.Panel, (kernels.Max(formed => formed.PanelDepth) + 1L) * RegisterTilesForm.RowMultiple);
        Add(LaneNames.Share, LaneNames.Lanes);
        Add(LaneNames.Partials, (long)kernels.Max(formed => formed.PartialRows) * LaneNames.Lanes);
    }

    /// <summary>Floats in all.</summary>
    public long Size { get; private set; }

    /// <summary>Where the memory begins that each thread has for itself.</summary>
    public long OwnOffset { get; }

    /// <summary>Everything that has a place, in order.</summary>
    public IEnumerable<string> Names => _offsets.OrderBy(place => place.Value).Select(place => place.Key);

    /// <summary>What the buffer is called where both layouts meet.</summary>
    public static string Name(string buffer, Layout layout) => layout == Layout.Rows ? buffer + "Rows" : buffer;

    public long Offset(string name) => _offsets[name];

    /// <summary>Floats of one block of this buffer.</summary>
    public long BlockSize(string buffer) => (long)_program.Buffer(buffer).Size * LaneNames.Lanes;

    /// <summary>Floats of one block under this name, in whichever layout.</summary>
    public long FloatsOfBlock(string name) =>
        name == LaneNames.Losses ? LaneNames.Lanes
        : _program.Buffers.Any(buffer => buffer.Name == name) ? BlockSize(name)
        : (long)RowStride(_program.Buffers.Single(buffer => Name(buffer.Name, Layout.Rows) == name).Name) * LaneNames.Lanes;

    /// <summary>Floats from row to row of this buffer.</summary>
    public int RowStride(string buffer) => RegisterTilesForm.RowStride(_program.Buffer(buffer).Size);

    private void Add(string name, long floats)
    {
        _offsets.Add(name, Size);
        Size += floats;
    }
}
