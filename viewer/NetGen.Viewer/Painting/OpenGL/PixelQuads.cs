namespace NetGen;

/// <summary>Adds quads of whole pixels: the ground of regions, and parts that were painted aside.</summary>
internal readonly struct PixelQuads(QuadBatch batch, float scale)
{
    /// <summary>Fills a box, but for what commands that follow hide of it anyway.</summary>
    public void AddGround(Color color, PixelBox box, ReadOnlySpan<DrawCommand> commands)
    {
        PixelBox hidden = LargestHidden(commands, box);
        Add(GlKind.Solid, box with { Bottom = hidden.Top }, color);
        Add(GlKind.Solid, hidden with { Left = box.Left, Right = hidden.Left }, color);
        Add(GlKind.Solid, hidden with { Left = hidden.Right, Right = box.Right }, color);
        Add(GlKind.Solid, box with { Top = hidden.Bottom }, color);
    }

    /// <summary>Copies what is seen of the strips from where they were painted aside.</summary>
    public void AddKept(ReadOnlySpan<PixelBox> strips, PixelBox seen)
    {
        foreach (PixelBox strip in strips)
        {
            if (strip.Intersects(seen))
                Add(GlKind.Kept, strip, default);
        }
    }

    private void Add(GlKind kind, PixelBox box, Color color)
    {
        if (box.IsEmpty)
            return;
        batch.Open(kind, new(box.Left / scale, box.Top / scale, box.Width / scale, box.Height / scale));
        batch.Add(new() { Place = new(box.Left, box.Top, 1, 0), Part = new(0, 0, box.Width, box.Height), Color = color });
    }

    /// <summary>The largest part of a box that one of the commands hides; without pixels where none does.</summary>
    private PixelBox LargestHidden(ReadOnlySpan<DrawCommand> commands, PixelBox box)
    {
        PixelBox largest = box with { Right = box.Left, Bottom = box.Top };
        foreach (ref readonly DrawCommand command in commands)
        {
            if (command.Hidden is { } hidden && PixelBox.Inside(hidden, scale).Within(box) is { IsEmpty: false } part && part.Width * part.Height > largest.Width * largest.Height)
                largest = part;
        }

        return largest;
    }
}
