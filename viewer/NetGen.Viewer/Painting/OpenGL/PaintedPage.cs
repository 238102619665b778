using System.Runtime.InteropServices;

namespace NetGen;

/// <summary>
/// What a region of a page consisted of when it was painted last. Of fields the values count: they are filled anew without telling, and two of them may take turns. Knows no graphics card.
/// </summary>
internal sealed class PaintedRegion
{
    /// <summary>Over so many commands that came or went, the ones behind them are recognised.</summary>
    private const int MostAhead = 16;

    /// <summary>The commands without their fields.</summary>
    private readonly List<DrawCommand> _commands = [];

    /// <summary>The fields' values, one field behind the other.</summary>
    private readonly List<float> _values = [];

    /// <summary>Where each command's values begin.</summary>
    private readonly List<int> _begins = [];

    /// <summary>Takes the commands, and adds where they paint something else than those that it has.</summary>
    public void Take(ReadOnlySpan<DrawCommand> commands, ChangedPlaces changed)
    {
        if (!TryFindChanges(commands, changed))
            return;
        _commands.Clear();
        _values.Clear();
        _begins.Clear();
        foreach (ref readonly DrawCommand command in commands)
        {
            _commands.Add(command with { Field = null });
            _begins.Add(_values.Count);
            _values.AddRange(command.Field?.Values ?? []);
        }
    }

    private bool TryFindChanges(ReadOnlySpan<DrawCommand> commands, ChangedPlaces changed)
    {
        int known = 0, next = 0;
        bool hasChanged = false;
        while (known < _commands.Count || next < commands.Length)
        {
            if (IsAlike(known, commands, next))
            {
                (known, next) = (known + 1, next + 1);
                continue;
            }

            hasChanged = true;
            (int gone, int come) = Differing(known, commands, next);
            for (int end = Math.Min(known + gone, _commands.Count); known < end; known++)
                changed.Add(_commands[known].Bounds);
            for (int end = Math.Min(next + come, commands.Length); next < end; next++)
                changed.Add(commands[next].Bounds);
        }

        return hasChanged;
    }

    /// <summary>How many of the known commands have gone, and how many others have come, before both are alike again; where that is not soon, one for one.</summary>
    private (int Gone, int Come) Differing(int known, ReadOnlySpan<DrawCommand> commands, int next)
    {
        for (int ahead = 1; ahead <= MostAhead; ahead++)
        {
            if (IsAlike(known, commands, next + ahead))
                return (0, ahead);
            if (IsAlike(known + ahead, commands, next))
                return (ahead, 0);
        }

        return (1, 1);
    }

    private bool IsAlike(int known, ReadOnlySpan<DrawCommand> commands, int next)
    {
        if (known >= _commands.Count || next >= commands.Length)
            return false;
        ref readonly DrawCommand before = ref CollectionsMarshal.AsSpan(_commands)[known], now = ref commands[next];
        if (before.Area != now.Area || before != now with { Field = null })
            return false;
        int begin = _begins[known], end = known + 1 < _begins.Count ? _begins[known + 1] : _values.Count;
        return CollectionsMarshal.AsSpan(_values)[begin..end].SequenceEqual(now.Field?.Values);
    }
}
