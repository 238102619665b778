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

    public bool Intersects(Area other) => X < other.Right && other.X < Right && Y < other.Bottom && other.Y < Bottom;

    public bool Contains(Area other) => X <= other.X && Y <= other.Y && Right >= other.Right && Bottom >= other.Bottom;

    /// <summary>A square around a point.</summary>
    public static Area Around(float x, float y, float side) => new(x - side / 2, y - side / 2, side, side);
}
