using System.Numerics;

namespace NetGen;

/// <summary>Whole pixels of the framebuffer, from the left top; right and bottom are the first that are outside.</summary>
internal readonly record struct PixelBox(int Left, int Top, int Right, int Bottom)
{
    public int Width => Right - Left;

    public int Height => Bottom - Top;

    /// <summary>Whether there is no pixel in it.</summary>
    public bool IsEmpty => Width <= 0 || Height <= 0;

    /// <summary>The pixels that a quad reaches.</summary>
    public static PixelBox Of(in GlQuad quad)
    {
        Vector2 axis = new(quad.Place.Z, quad.Place.W);
        Vector2 half = new Vector2(quad.Part.Z - quad.Part.X, quad.Part.W - quad.Part.Y) / 2, middle = new Vector2(quad.Part.X + quad.Part.Z, quad.Part.Y + quad.Part.W) / 2;
        Vector2 center = new Vector2(quad.Place.X, quad.Place.Y) + middle.X * axis + middle.Y * new Vector2(-axis.Y, axis.X);
        Vector2 reach = Vector2.Abs(axis) * half.X + Vector2.Abs(new Vector2(axis.Y, axis.X)) * half.Y;
        Vector2 least = center - reach, most = center + reach;
        return new((int)MathF.Floor(least.X), (int)MathF.Floor(least.Y), (int)MathF.Ceiling(most.X), (int)MathF.Ceiling(most.Y));
    }

    /// <summary>The pixels that an area of the page touches.</summary>
    public static PixelBox Around(Area area, float scale) =>
        new((int)MathF.Floor(area.X * scale), (int)MathF.Floor(area.Y * scale), (int)MathF.Ceiling(area.Right * scale), (int)MathF.Ceiling(area.Bottom * scale));

    /// <summary>The pixels that lie wholly in an area of the page.</summary>
    public static PixelBox Inside(Area area, float scale) =>
        new((int)MathF.Ceiling(area.X * scale), (int)MathF.Ceiling(area.Y * scale), (int)MathF.Floor(area.Right * scale), (int)MathF.Floor(area.Bottom * scale));

    public bool Intersects(PixelBox other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>The smallest box around both.</summary>
    public PixelBox With(PixelBox other) =>
        new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    /// <summary>What both have in common; empty boxes have no pixels.</summary>
    public PixelBox Within(PixelBox other) =>
        new(Math.Max(Left, other.Left), Math.Max(Top, other.Top), Math.Min(Right, other.Right), Math.Min(Bottom, other.Bottom));
}
