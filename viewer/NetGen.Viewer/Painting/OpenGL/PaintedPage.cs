using System.Runtime.InteropServices;

namespace NetGen;

/// <summary>
/// What a page consisted of when it was painted last. Of fields the values count: they are filled anew without telling, and two of them may take turns. Knows no graphics card.
/// </summary>
internal sealed class PaintedPage
{
    /// <summary>Over so many commands that came or went, the ones behind them are recognised.</summary>
    private const int MostAhead = 16;

    /// <summary>The commands without their fields.</summary>
    private readonly List<DrawCommand> _commands = new(DrawList.UsualCommands);

    /// <summary>The fields' values, one field behind the other.</summary>
    private readonly List<float> _values = [];

    /// <summary>Where each command's values begin.</summary>
    private readonly List<int> _begins = new(DrawList.UsualCommands);

    /// <summary>Takes all commands of a page.</summary>
    public void Take(ReadOnlySpan<DrawCommand> commands)
    {
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

    /// <summary>Adds where the commands of a region paint something else than those that it had.</summary>
    /// <param name="before">The region as it was taken.</param>
    /// <param name="commands">What it consists of now.</param>
    /// <param name="changed">What is added to.</param>
    public void FindChanges(Region before, ReadOnlySpan<DrawCommand> commands, ChangedPlaces changed)
    {
        int known = before.First, last = before.First + before.Count;
        while (known < last || commands.Length > 0)
        {
            if (known < last && commands.Length > 0 && IsAlike(known, commands[0]))
            {
                known++;
                commands = commands[1..];
                continue;
            }

            (int gone, int come) = Differing(known, last, commands);
            for (; gone > 0; gone--)
                changed.Add(_commands[known++].Bounds);
            foreach (ref readonly DrawCommand command in commands[..come])
                changed.Add(command.Bounds);
            commands = commands[come..];
        }
    }

    /// <summary>How many of the known commands have gone, and how many others have come, before both are alike again; where that is not soon, one for one.</summary>
    private (int Gone, int Come) Differing(int known, int last, ReadOnlySpan<DrawCommand> commands)
    {
        for (int ahead = 1; ahead <= MostAhead && known < last; ahead++)
        {
            if (ahead < commands.Length && IsAlike(known, commands[ahead]))
                return (0, ahead);
            if (commands.Length > 0 && known + ahead < last && IsAlike(known + ahead, commands[0]))
                return (ahead, 0);
        }

        return (known < last ? 1 : 0, commands.Length > 0 ? 1 : 0);
    }

    private bool IsAlike(int known, in DrawCommand now)
    {
        ref readonly DrawCommand before = ref CollectionsMarshal.AsSpan(_commands)[known];
        if (before.Area != now.Area || before != now with { Field = null })
            return false;
        int begin = _begins[known], end = known + 1 < _begins.Count ? _begins[known + 1] : _values.Count;
        return CollectionsMarshal.AsSpan(_values)[begin..end].SequenceEqual(now.Field?.Values);
    }
}
