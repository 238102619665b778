namespace NetGen;

/// <summary>A rectangle of the picture, in pixels of content scale 1, y downwards.</summary>
internal readonly record struct Area(float X, float Y, float Width, float Height)
{
    public float Right => X + Width;

    public float Bottom => Y + Height;

    public float CenterX => X + Width / 2;

    public float CenterY => Y + Height / 2;

    /// <summary>The area without a margin all around.</summary>
    public Area Inset(float margin) => new(X + margin, Y + margin, Width - 2 * margin, Height - 2 * margin);

    /// <summary>The area without its uppermost part.</summary>
    public Area Below(float height) => new(X, Y + height, Width, Height - height);

    /// <summary>A left part with this share of the width, and the rest beside it.</summary>
    public (Area Left, Area Right) Across(float share, float gap = 16)
    {
        float left = MathF.Round((Width - gap) * share);
        return (this with { Width = left }, this with { X = X + left + gap, Width = Width - left - gap });
    }

    /// <summary>An upper part with this share of the height, and the rest below it.</summary>
    public (Area Upper, Area Lower) Down(float share, float gap = 16)
    {
        float upper = MathF.Round((Height - gap) * share);
        return (this with { Height = upper }, Below(upper + gap));
    }

    public bool Intersects(Area other) => X < other.Right && other.X < Right && Y < other.Bottom && other.Y < Bottom;

    public bool Contains(Area other) => X <= other.X && Y <= other.Y && Right >= other.Right && Bottom >= other.Bottom;

    /// <summary>The smallest area around both.</summary>
    public Area With(Area other)
    {
        float x = MathF.Min(X, other.X), y = MathF.Min(Y, other.Y);
        return new(x, y, MathF.Max(Right, other.Right) - x, MathF.Max(Bottom, other.Bottom) - y);
    }

    /// <summary>What both have in common; without width or height where that is nothing.</summary>
    public Area Within(Area other)
    {
        float x = MathF.Max(X, other.X), y = MathF.Max(Y, other.Y);
        return new(x, y, MathF.Max(0, MathF.Min(Right, other.Right) - x), MathF.Max(0, MathF.Min(Bottom, other.Bottom) - y));
    }

    /// <summary>A square around a point.</summary>
    public static Area Around(float x, float y, float side) => new(x - side / 2, y - side / 2, side, side);
}
