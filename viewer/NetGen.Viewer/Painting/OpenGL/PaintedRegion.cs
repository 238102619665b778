using System.Runtime.InteropServices;

namespace NetGen;

/// <summary>
/// What a region of a page consisted of when it was painted last. Of fields the values count: they are filled anew without telling, and two of them may take turns. Knows no graphics card.
/// </summary>
internal sealed class PaintedRegion
{
    /// <summary>The commands without their fields.</summary>
    private readonly List<DrawCommand> _commands = [];

    /// <summary>The fields' values, one field behind the other.</summary>
    private readonly List<float> _values = [];

    /// <summary>Takes the commands; false when they are those that it has, with the same values.</summary>
    public bool TryChange(ReadOnlySpan<DrawCommand> commands)
    {
        if (IsAlike(commands))
            return false;
        _commands.Clear();
        _values.Clear();
        foreach (ref readonly DrawCommand command in commands)
        {
            _commands.Add(command with { Field = null });
            _values.AddRange(command.Field?.Values ?? []);
        }

        return true;
    }

    private bool IsAlike(ReadOnlySpan<DrawCommand> commands)
    {
        if (commands.Length != _commands.Count)
            return false;
        ReadOnlySpan<DrawCommand> known = CollectionsMarshal.AsSpan(_commands);
        ReadOnlySpan<float> values = CollectionsMarshal.AsSpan(_values);
        for (int i = 0; i < commands.Length; i++)
        {
            ReadOnlySpan<float> own = commands[i].Field?.Values ?? [];
            if (commands[i] with { Field = null } != known[i] || !values.StartsWith(own))
                return false;
            values = values[own.Length..];
        }

        return true;
    }
}
