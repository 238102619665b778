namespace NetGen;

/// <summary>Places rectangles in a larger one, side by side on shelves; what comes is packed in the order in which it comes.</summary>
internal sealed class Shelves(int width, int height)
{
    private int _x;
    private int _top;
    private int _shelf;

    public int Width { get; } = width;

    public int Height { get; } = height;

    /// <summary>Rows in use, from the top.</summary>
    public int UsedHeight => _top + _shelf;

    public void Clear() => (_x, _top, _shelf) = (0, 0, 0);

    /// <summary>Finds room; false when there is none left.</summary>
    public bool TryPlace(int wide, int high, out int x, out int y)
    {
        if (_x + wide > Width)
            (_x, _top, _shelf) = (0, _top + _shelf, 0);
        (x, y) = (_x, _top);
        if (wide > Width || _top + high > Height)
            return false;
        _x += wide;
        _shelf = Math.Max(_shelf, high);
        return true;
    }
}
