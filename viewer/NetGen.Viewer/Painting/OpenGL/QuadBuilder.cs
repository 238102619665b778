using System.Numerics;

namespace NetGen;

/// <summary>Turns a draw list into quads of the framebuffer. Knows no graphics card.</summary>
internal sealed class QuadBuilder(SkiaFonts fonts) : IDisposable
{
    private const int FirstAtlasSide = 1024;

    /// <summary>From this half width on, a rectangle is a quad for each side, and one without computing for what is inside: that is where most pixels are.</summary>
    private const float HollowFrom = 24;

    private readonly TextQuads _text = new(fonts);
    private float _scale;

    public QuadBatch Batch { get; } = new();

    public GlyphAtlas Atlas { get; private set; } = new(fonts, 1, FirstAtlasSide);

    public FieldSheet Fields { get; } = new();

    public ScaleTable Scales { get; } = new();

    /// <summary>Fills the batch, the atlas and the sheet.</summary>
    /// <param name="list">What is to be painted.</param>
    /// <param name="scale">Pixels of the framebuffer for each of the page.</param>
    public void Build(DrawList list, float scale)
    {
        _scale = scale;
        if (Atlas.Scale != scale)
            Replace(FirstAtlasSide);
        while (!TryBuild(list))
        {
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Atlas.Dispose();

    private void Replace(int side)
    {
        Atlas.Dispose();
        Atlas = new(fonts, _scale, side);
    }

    private bool TryBuild(DrawList list)
    {
        Batch.Clear();
        Fields.Clear();
        for (int i = 0; i < list.Commands.Count; i++)
        {
            DrawCommand command = list.Commands[i];
            if (!TryAdd(command))
                return false;
        }

        return true;
    }

    /// <summary>Adds a command's quads; false when atlas or sheet were replaced by larger ones and everything must be built anew.</summary>
    private bool TryAdd(in DrawCommand command)
    {
        switch (command.Kind)
        {
            case DrawKind.Rectangle:
                AddRectangle(command);
                return true;
            case DrawKind.Outline:
                AddOutline(command);
                return true;
            case DrawKind.Line:
                AddLine(command);
                return true;
            case DrawKind.Marker:
                AddMarker(command);
                return true;
            case DrawKind.HeatMap:
                return TryAddField(command);
            default:
                if (_text.TryAdd(Batch, Atlas, command))
                    return true;
                Replace(2 * Atlas.Side);
                return false;
        }
    }

    private void AddRectangle(in DrawCommand command)
    {
        (GlQuad quad, float halfWidth, float halfHeight) = Box(command.Area, command);
        if (command.Color.A < 255 || MathF.Min(halfWidth, halfHeight) < HollowFrom)
        {
            Batch.AddAround(GlKind.Shape, quad, halfWidth, halfHeight);
            return;
        }

        AddBorder(quad, halfWidth + 1, halfHeight + 1, quad.Shape.Z + 2);
        float x = halfWidth - quad.Shape.Z - 1, y = halfHeight - quad.Shape.Z - 1;
        Batch.Add(GlKind.Solid, quad with { Part = new(-x, -y, x, y) });
    }

    private void AddOutline(in DrawCommand command)
    {
        (GlQuad quad, float halfWidth, float halfHeight) = Box(command.Area.Inset(command.Stroke / 2), command);
        quad.Shape.W = command.Stroke * _scale;
        float right = halfWidth + quad.Shape.W, bottom = halfHeight + quad.Shape.W;
        if (MathF.Min(halfWidth, halfHeight) < HollowFrom)
        {
            Batch.AddAround(GlKind.Shape, quad, right, bottom);
            return;
        }

        AddBorder(quad, right, bottom, quad.Shape.Z + 2 * quad.Shape.W);
    }

    /// <summary>Adds a quad for each side.</summary>
    private void AddBorder(GlQuad quad, float right, float bottom, float width)
    {
        float x = right - width, y = bottom - width;
        Batch.Add(GlKind.Shape, quad with { Part = new(-right, -bottom, right, -y) });
        Batch.Add(GlKind.Shape, quad with { Part = new(-right, y, right, bottom) });
        Batch.Add(GlKind.Shape, quad with { Part = new(-right, -y, -x, y) });
        Batch.Add(GlKind.Shape, quad with { Part = new(x, -y, right, y) });
    }

    private void AddLine(in DrawCommand command)
    {
        var way = new Vector2(command.Area.Width, command.Area.Height) * _scale;
        float length = way.Length(), half = command.Stroke * _scale / 2;
        Vector2 axis = length > 0 ? way / length : Vector2.UnitX;
        Vector2 middle = new Vector2(command.Area.CenterX, command.Area.CenterY) * _scale;
        var quad = new GlQuad { Place = new(middle, axis.X, axis.Y), Shape = new(length / 2 + half, half, half, 0), Color = command.Color };
        Batch.AddAround(GlKind.Shape, quad, length / 2 + half, half);
    }

    private void AddMarker(in DrawCommand command)
    {
        float radius = command.Area.Width / 2 * _scale, stroke = command.Stroke * _scale;
        var quad = new GlQuad
        {
            Place = new(command.Area.CenterX * _scale, command.Area.CenterY * _scale, 1, 0),
            Shape = new(radius, (int)command.Shape, stroke, 0),
            Color = command.Color,
            Ring = command.Ring,
        };

        // Discs are no larger than their radius; the corners of the others stick out, a triangle's more so with the ring around them.
        float reach = command.Shape == MarkerShape.Disc ? radius + stroke / 2 : 1.2f * radius + stroke;
        Batch.AddAround(GlKind.Marker, quad, reach, reach);
    }

    private bool TryAddField(in DrawCommand command)
    {
        if (!Fields.TryLay(command.Field!, out Vector4 source))
            return false;
        (GlQuad quad, float halfWidth, float halfHeight) = Box(command.Area, command);
        quad.Shape.W = Scales.RowOf(command.Scale!);
        quad.Source = source;
        quad.Color = command.IsSmooth ? new(255, 255, 255) : default;
        Batch.AddAround(GlKind.Field, quad, halfWidth, halfHeight);
        return true;
    }

    private (GlQuad Quad, float HalfWidth, float HalfHeight) Box(Area area, in DrawCommand command)
    {
        float halfWidth = area.Width / 2 * _scale, halfHeight = area.Height / 2 * _scale;
        var quad = new GlQuad
        {
            Place = new(area.CenterX * _scale, area.CenterY * _scale, 1, 0),
            Shape = new(halfWidth, halfHeight, MathF.Min(command.Radius * _scale, MathF.Min(halfWidth, halfHeight)), 0),
            Color = command.Color,
        };
        return (quad, halfWidth, halfHeight);
    }
}
