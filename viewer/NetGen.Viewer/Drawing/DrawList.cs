using System.Runtime.InteropServices;

namespace NetGen;

/// <summary>What a picture consists of, in the order in which it is painted. Knows no screen; a painter turns it into pixels.</summary>
internal sealed class DrawList(ITextMeasure measure)
{
    /// <summary>More than most pictures have.</summary>
    public const int UsualCommands = 4096;

    private readonly List<DrawCommand> _commands = new(UsualCommands);
    private readonly List<StillPart> _stills = [];
    private readonly List<Region> _regions = [];
    private int _enclosed;

    public IReadOnlyList<DrawCommand> Commands => _commands;

    /// <summary>The same commands as <see cref="Commands"/>; for as long as nothing is added.</summary>
    public ReadOnlySpan<DrawCommand> Span => CollectionsMarshal.AsSpan(_commands);

    /// <summary>Parts that seldom change, in the order in which they are painted; none overlaps another.</summary>
    public ReadOnlySpan<StillPart> Stills => CollectionsMarshal.AsSpan(_stills);

    public void Clear()
    {
        _commands.Clear();
        _stills.Clear();
        _regions.Clear();
        _enclosed = 0;
    }

    /// <summary>Parts of the page that have their own place, in the order in which they are painted; one may lie on another.</summary>
    public ReadOnlySpan<Region> Regions => CollectionsMarshal.AsSpan(_regions);

    /// <summary>Says that what was added from a command on, and is not enclosed yet, lies in one place, so that a painter may leave it alone while it is the same.</summary>
    /// <param name="first">The command.</param>
    /// <param name="area">The place.</param>
    /// <param name="ground">The colour under it, where it lies on another region; null for the page's.</param>
    public void Enclose(int first, Area area, Color? ground = null)
    {
        first = Math.Max(first, _enclosed);
        _enclosed = _commands.Count;
        if (first < _enclosed)
            _regions.Add(new(first, _enclosed - first, area, ground));
    }

    /// <summary>
    /// Says that what was added from a command on seldom changes though what lies under it does, so that a painter may keep its pixels.
    /// Its texts and fields must not be written to afterwards.
    /// </summary>
    public void KeepFrom(int first)
    {
        if (first < _commands.Count)
            _stills.Add(new(first, _commands.Count - first));
    }

    /// <summary>Adds commands as they are.</summary>
    public void Add(ReadOnlySpan<DrawCommand> commands) => _commands.AddRange(commands);

    public void Rectangle(Area area, Color color, float radius = 0) => _commands.Add(new(DrawKind.Rectangle, area, color) { Radius = radius });

    public void Outline(Area area, Color color, float stroke = 1, float radius = 0) =>
        _commands.Add(new(DrawKind.Outline, area, color) { Stroke = stroke, Radius = radius });

    public void Line(float x0, float y0, float x1, float y1, Color color, float stroke = 1) =>
        _commands.Add(new(DrawKind.Line, new(x0, y0, x1 - x0, y1 - y0), color) { Stroke = stroke });

    public void Marker(float x, float y, float radius, MarkerShape shape, Color color, Color ring, float stroke) =>
        _commands.Add(new(DrawKind.Marker, Area.Around(x, y, 2 * radius), color) { Shape = shape, Ring = ring, Stroke = stroke });

    public void HeatMap(Area area, Field field, ColorScale scale, bool isSmooth = true, float radius = 0) =>
        _commands.Add(new(DrawKind.HeatMap, area, default) { Field = field, Scale = scale, IsSmooth = isSmooth, Radius = radius });

    /// <summary>Adds a smooth heat map with its main contour and the two beside it.</summary>
    public void ContourMap(Area area, Field field, ColorScale scale, Color main, Color side, float radius) =>
        _commands.Add(new(DrawKind.ContourMap, area, main) { Field = field, Scale = scale, IsSmooth = true, Radius = radius, Ring = side });

    /// <summary>Adds a field whose values are colours, as <see cref="PackedColor"/> has them.</summary>
    public void Photograph(Area area, Field colors, float radius = 0) =>
        _commands.Add(new(DrawKind.Photograph, area, default) { Field = colors, Radius = radius });

    public float Width(ReadOnlySpan<char> text, TextStyle style) => measure.Width(text, style);

    /// <summary>The text, or as much of its beginning as fits with an ellipsis.</summary>
    public string Fit(string text, TextStyle style, float width)
    {
        if (Width(text, style) <= width)
            return text;
        int length = text.Length;
        float room = width - Width("…", style);
        while (length > 0 && Width(text.AsSpan(0, length), style) > room)
            length--;
        return text[..length] + "…";
    }

    /// <summary>Writes a line of text and returns where it ends.</summary>
    /// <param name="x">Where the text has its left end, its middle or its right end.</param>
    /// <param name="y">Top of the line.</param>
    /// <param name="text">One line.</param>
    /// <param name="style">Face and size.</param>
    /// <param name="color">Its colour.</param>
    /// <param name="anchor">0 when x is the left end, 0.5 for the middle, 1 for the right end.</param>
    public float Text(float x, float y, string text, TextStyle style, Color color, float anchor = 0)
    {
        float width = Width(text, style);
        float left = anchor == 0 ? x : MathF.Round(x - anchor * width);
        _commands.Add(new(DrawKind.Text, new(left, y, width, style.Height()), color) { Text = text, Style = style });
        return left + width;
    }
}

/// <summary>Commands of a list that have a place of their own.</summary>
internal readonly record struct Region(int First, int Count, Area Area, Color? Ground = null);

/// <summary>Commands of a list that seldom change.</summary>
internal readonly record struct StillPart(int First, int Count);
