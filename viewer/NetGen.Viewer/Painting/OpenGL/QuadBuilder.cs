using System.Numerics;

namespace NetGen;

/// <summary>Turns a draw list into quads of the framebuffer. Knows no graphics card.</summary>
internal sealed class QuadBuilder(SkiaFonts fonts) : IDisposable
{
    private const int FirstAtlasSide = 1024;

    /// <summary>From this half width on, a rectangle is a quad for each side, and one without computing for what is inside: that is where most pixels are.</summary>
    private const float HollowFrom = 24;

    private readonly TextQuads _text = new(fonts);
    private readonly FieldBlocks _blocks = new();
    private PixelQuads _pixels;
    private float _scale;

    public QuadBatch Batch { get; } = new();

    public GlyphAtlas Atlas { get; private set; } = new(fonts, 1, FirstAtlasSide);

    public FieldSheet Fields { get; } = new();

    public ScaleTable Scales { get; } = new();

    /// <summary>Fills the batch, the atlas and the sheet.</summary>
    /// <param name="commands">What the page consists of.</param>
    /// <param name="regions">Which of them are to be painted, and where: a part of the batch each.</param>
    /// <param name="stills">Parts of them whose pixels are kept.</param>
    /// <param name="kept">Where they are kept, part for part.</param>
    /// <param name="scale">Pixels of the framebuffer for each of the page.</param>
    /// <param name="page">The page's colour, with which each region begins; null where it is there already.</param>
    public void Build(ReadOnlySpan<DrawCommand> commands, ReadOnlySpan<Region> regions, ReadOnlySpan<StillPart> stills, List<KeptPart> kept, float scale, Color? page = null)
    {
        (_scale, _pixels) = (scale, new(Batch, scale));
        if (Atlas.Scale != scale)
            Replace(FirstAtlasSide);
        while (!TryBuild(commands, regions, stills, kept, page))
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

    private bool TryBuild(ReadOnlySpan<DrawCommand> commands, ReadOnlySpan<Region> regions, ReadOnlySpan<StillPart> stills, List<KeptPart> kept, Color? page)
    {
        Batch.Clear();
        Fields.Clear();
        foreach (Region region in regions)
        {
            if (!TryAdd(region, commands, stills, kept, page))
                return false;
        }

        return true;
    }

    /// <summary>Adds what is seen of a region within its area.</summary>
    private bool TryAdd(Region region, ReadOnlySpan<DrawCommand> commands, ReadOnlySpan<StillPart> stills, List<KeptPart> kept, Color? page)
    {
        var box = PixelBox.Around(region.Area, _scale);
        Area seen = new(box.Left / _scale, box.Top / _scale, box.Width / _scale, box.Height / _scale);
        int end = region.First + region.Count, first = end - 1, part = 0;
        while (first >= region.First && commands[first].Hidden?.Contains(seen) != true)
            first--;
        Batch.BeginPart();
        if (first < region.First && page is { } ground)
            _pixels.AddGround(region.Ground ?? ground, box, commands.Slice(region.First, region.Count));
        for (int i = Math.Max(first, region.First); i < end; i++)
        {
            while (part < stills.Length && stills[part].First < i)
                part++;
            if (part < stills.Length && stills[part].First == i)
            {
                _pixels.AddKept(kept[part].Strips, box);
                i += stills[part].Count - 1;
            }
            else if (commands[i].Bounds.Intersects(seen) && !TryAdd(commands[i]))
            {
                return false;
            }
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
            case DrawKind.HeatMap or DrawKind.ContourMap or DrawKind.Photograph:
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
        GlQuad quad = Box(command.Area, command);
        if (command.Color.A < 255 || MathF.Min(quad.Shape.X, quad.Shape.Y) < HollowFrom)
        {
            AddWhole(GlKind.Shape, command.Area, quad, 0);
            return;
        }

        AddBorder(GlKind.Shape, command.Area, quad, 0.5f, quad.Shape.Z + 1.5f);
        float x = quad.Shape.X - quad.Shape.Z - 1, y = quad.Shape.Y - quad.Shape.Z - 1;
        Batch.Open(GlKind.Solid, command.Area);
        Batch.Add(quad with { Part = new(-x, -y, x, y) });
    }

    private void AddOutline(in DrawCommand command)
    {
        GlQuad quad = Box(command.Area.Inset(command.Stroke / 2), command);
        quad.Shape.W = command.Stroke * _scale;
        float reach = quad.Shape.W / 2 + 0.5f;
        if (MathF.Min(quad.Shape.X, quad.Shape.Y) < HollowFrom)
            AddWhole(GlKind.Shape, command.Area, quad, quad.Shape.W / 2);
        else
            AddBorder(GlKind.Shape, command.Area, quad, reach, quad.Shape.Z + 2 * reach);
    }

    /// <summary>Adds a quad for each side, from a little outside the shape inwards.</summary>
    private void AddBorder(GlKind kind, Area area, GlQuad quad, float outside, float width)
    {
        float right = quad.Shape.X + outside, bottom = quad.Shape.Y + outside, x = right - width, y = bottom - width;
        Batch.Open(kind, area);
        Batch.Add(quad with { Part = new(-right, -bottom, right, -y) });
        Batch.Add(quad with { Part = new(-right, y, right, bottom) });
        Batch.Add(quad with { Part = new(-right, -y, -x, y) });
        Batch.Add(quad with { Part = new(x, -y, right, y) });
    }

    private void AddLine(in DrawCommand command)
    {
        Area area = command.Area;
        var way = new Vector2(area.Width, area.Height) * _scale;
        float length = way.Length(), half = command.Stroke * _scale / 2;
        Vector2 axis = length > 0 ? way / length : Vector2.UnitX;
        var quad = new GlQuad
        {
            Place = new(new Vector2(area.CenterX, area.CenterY) * _scale, axis.X, axis.Y),
            Shape = new(length / 2 + half, half, 0, 0),
            Color = command.Color,
        };
        Area covered = new(MathF.Min(area.X, area.Right), MathF.Min(area.Y, area.Bottom), MathF.Abs(area.Width), MathF.Abs(area.Height));
        AddWhole(GlKind.Line, covered.Inset(-command.Stroke / 2), quad, 0);
    }

    private void AddMarker(in DrawCommand command)
    {
        float radius = command.Area.Width / 2 * _scale, stroke = command.Stroke * _scale;

        // Discs are no larger than their radius; the corners of the others stick out, a triangle's more so with the ring around them.
        float reach = command.Shape == MarkerShape.Disc ? radius + stroke / 2 : 1.2f * radius + stroke;
        var quad = new GlQuad
        {
            Place = new(command.Area.CenterX * _scale, command.Area.CenterY * _scale, 1, 0),
            Part = new(-reach - 0.5f, -reach - 0.5f, reach + 0.5f, reach + 0.5f),
            Shape = new(radius, (int)command.Shape, stroke, 0),
            Color = command.Color,
            Ring = command.Ring,
        };
        Batch.Open(GlKind.Marker, Area.Around(command.Area.CenterX, command.Area.CenterY, 2 * (reach + 0.5f) / _scale));
        Batch.Add(quad);
    }

    private bool TryAddField(in DrawCommand command)
    {
        if (!Fields.TryLay(command.Field!, out Vector4 source))
            return false;
        GlQuad quad = Box(command.Area, command);
        quad.Source = source;
        if (command.Kind == DrawKind.Photograph)
        {
            AddWhole(GlKind.Photograph, command.Area, quad, 0);
            return true;
        }

        quad.Shape.W = Scales.RowOf(command.Scale!);
        if (command.Kind == DrawKind.ContourMap)
            quad.Ring = command.Ring;
        else
            quad.Color = command.IsSmooth ? new(255, 255, 255) : default;
        AddMap(command, quad);
        return true;
    }

    private void AddMap(in DrawCommand command, GlQuad quad)
    {
        bool hasContours = command.Kind == DrawKind.ContourMap;
        GlKind whole = hasContours ? GlKind.Contours : GlKind.Field;
        if (!command.IsSmooth || !command.Scale!.IsOpaque || MathF.Min(quad.Shape.X, quad.Shape.Y) < HollowFrom)
        {
            AddWhole(whole, command.Area, quad, 0);
            return;
        }

        AddBorder(whole, command.Area, quad, 0.5f, quad.Shape.Z + 1.5f);
        float x = quad.Shape.X - quad.Shape.Z - 1, y = quad.Shape.Y - quad.Shape.Z - 1;
        _blocks.Cut(command.Field!, hasContours ? Contour.Stroke * _scale * command.Field!.Width / (2 * quad.Shape.X) : null);
        foreach (FieldBlockKind kind in (ReadOnlySpan<FieldBlockKind>)[FieldBlockKind.Lined, FieldBlockKind.Plain, FieldBlockKind.Flat])
            AddBlocks(kind, command, quad, new(-x, -y, x, y));
    }

    /// <summary>Adds the field's blocks of one kind, as far as they lie inside.</summary>
    private void AddBlocks(FieldBlockKind kind, in DrawCommand command, GlQuad quad, Vector4 inside)
    {
        bool isOpen = false;
        foreach (FieldBlock block in _blocks.All)
        {
            if (block.Kind != kind)
                continue;
            if (!isOpen)
                Batch.Open(kind switch { FieldBlockKind.Lined => GlKind.ContoursInside, FieldBlockKind.Plain => GlKind.FieldInside, _ => GlKind.Solid }, command.Area);
            isOpen = true;
            Vector4 corners = (block.Cells / new Vector4(quad.Source.Z, quad.Source.W, quad.Source.Z, quad.Source.W) * 2 - Vector4.One)
                * new Vector4(quad.Shape.X, quad.Shape.Y, quad.Shape.X, quad.Shape.Y);
            Batch.Add(quad with
            {
                Part = Vector4.Clamp(corners, new(inside.X, inside.Y, inside.X, inside.Y), new(inside.Z, inside.W, inside.Z, inside.W)),
                Color = kind == FieldBlockKind.Flat ? command.Scale!.At(block.Value) : quad.Color,
            });
        }
    }

    /// <summary>Adds a quad over a whole shape, as far as it reaches beyond its half size, and the half pixel of soft edge around it.</summary>
    private void AddWhole(GlKind kind, Area area, GlQuad quad, float beyond)
    {
        float x = quad.Shape.X + beyond + 0.5f, y = quad.Shape.Y + beyond + 0.5f;
        Batch.Open(kind, area.Inset(-0.5f / _scale));
        Batch.Add(quad with { Part = new(-x, -y, x, y) });
    }

    private GlQuad Box(Area area, in DrawCommand command)
    {
        float halfWidth = area.Width / 2 * _scale, halfHeight = area.Height / 2 * _scale;
        return new()
        {
            Place = new(area.CenterX * _scale, area.CenterY * _scale, 1, 0),
            Shape = new(halfWidth, halfHeight, MathF.Min(command.Radius * _scale, MathF.Min(halfWidth, halfHeight)), 0),
            Color = command.Color,
        };
    }
}
