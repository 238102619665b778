using System.Runtime.InteropServices;

namespace NetGen;

/// <summary>What a region of a page consisted of when it was painted last. Knows no graphics card.</summary>
internal sealed class PaintedRegion
{
    private readonly List<DrawCommand> _commands = [];

    /// <summary>The values of its fields, one field behind the other: the same field is filled anew without telling.</summary>
    private readonly List<float> _values = [];

    /// <summary>Takes the commands; false when they are those that it has, with the same values.</summary>
    public bool TryChange(ReadOnlySpan<DrawCommand> commands)
    {
        if (CollectionsMarshal.AsSpan(_commands).SequenceEqual(commands) && HasValuesOf(commands))
            return false;
        _commands.Clear();
        _commands.AddRange(commands);
        _values.Clear();
        foreach (ref readonly DrawCommand command in commands)
            _values.AddRange(command.Field?.Values ?? []);
        return true;
    }

    private bool HasValuesOf(ReadOnlySpan<DrawCommand> commands)
    {
        ReadOnlySpan<float> rest = CollectionsMarshal.AsSpan(_values);
        foreach (ref readonly DrawCommand command in commands)
        {
            if (command.Field is not { Values: var values })
                continue;
            if (!rest[..values.Length].SequenceEqual(values))
                return false;
            rest = rest[values.Length..];
        }

        return true;
    }
}
