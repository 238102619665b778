namespace NetGen;

/// <summary>Values from −1 to 1, or colours, on a grid, [height × width], row after row, the first row at the top.</summary>
internal sealed class Field(int width, int height)
{
    public int Width { get; } = width;

    public int Height { get; } = height;

    public float[] Values { get; } = new float[width * height];

    public float this[int column, int row] => Values[row * Width + column];
}
