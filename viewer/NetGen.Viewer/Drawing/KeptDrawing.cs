namespace NetGen;

/// <summary>Remembers what was drawn, with its regions, to draw the same again.</summary>
internal sealed class KeptDrawing
{
    private readonly List<DrawCommand> _commands = [];
    private readonly List<Region> _regions = [];
    private int _firstCommand;
    private int _firstRegion;

    /// <summary>What is drawn from here on is to be remembered.</summary>
    public void Begin(DrawList list) => (_firstCommand, _firstRegion) = (list.Commands.Count, list.Regions.Length);

    /// <summary>What was drawn since the beginning is remembered.</summary>
    public void End(DrawList list)
    {
        _commands.Clear();
        _commands.AddRange(list.Span[_firstCommand..]);
        _regions.Clear();
        foreach (Region region in list.Regions[_firstRegion..])
            _regions.Add(region with { First = region.First - _firstCommand });
    }

    /// <summary>Draws it again; false when there is nothing.</summary>
    public bool TryDraw(DrawList list)
    {
        foreach (Region region in _regions)
        {
            int first = list.Commands.Count;
            for (int i = region.First; i < region.First + region.Count; i++)
                list.Add([_commands[i]]);
            list.Enclose(first, region.Area);
        }

        return _regions.Count > 0;
    }
}
