using System.Runtime.InteropServices;

namespace NetGen;

/// <summary>Draws a panel anew only when what it shows is another object than before, or its place or its colours have changed.</summary>
/// <param name="panel">What is drawn.</param>
/// <param name="shown">What of a snapshot the panel shows.</param>
internal sealed class RetainedPanel(IPanel panel, Func<TrainingSnapshot, object?> shown) : IPanel
{
    private readonly List<DrawCommand> _commands = [];
    private (object? Shown, Area Area, Theme? Theme) _drawn;

    /// <inheritdoc/>
    public void Draw(DrawList list, Area area, TrainingSnapshot snapshot, Theme theme)
    {
        int first = list.Commands.Count;
        (object? Shown, Area Area, Theme? Theme) wanted = (shown(snapshot), area, theme);
        if (_commands.Count > 0 && ReferenceEquals(wanted.Shown, _drawn.Shown) && (wanted.Area, wanted.Theme) == (_drawn.Area, _drawn.Theme))
        {
            list.Add(CollectionsMarshal.AsSpan(_commands));
        }
        else
        {
            panel.Draw(list, area, snapshot, theme);
            _commands.Clear();
            _commands.AddRange(list.Span[first..]);
            _drawn = wanted;
        }

        list.KeepFrom(first);
    }
}
