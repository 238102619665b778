using System.Numerics;

namespace NetGen;

/// <summary>All fields of a frame on one sheet, so that they need one texture and no switching. Knows no graphics card.</summary>
internal sealed class FieldSheet
{
    private const int MostHeight = 1 << 20;

    /// <summary>Narrow, so that fields of several heights leave little room unused: all of it is uploaded.</summary>
    private const int FirstWidth = 256;

    private Shelves _shelves = new(FirstWidth, MostHeight);
    private float[] _values = new float[FirstWidth * 256];

    public int Width => _shelves.Width;

    /// <summary>Rows that the sheet has.</summary>
    public int Height => _values.Length / Width;

    /// <summary>Rows in use, from the top.</summary>
    public int UsedHeight => _shelves.UsedHeight;

    /// <summary>[height × width].</summary>
    public ReadOnlySpan<float> Values => _values;

    public void Clear() => _shelves.Clear();

    /// <summary>Lays a field on the sheet; false when the sheet had to be made wider and all fields must be laid anew.</summary>
    /// <param name="field">What is laid.</param>
    /// <param name="source">Left, top, width and height on the sheet.</param>
    public bool TryLay(Field field, out Vector4 source)
    {
        source = default;
        if (field.Width > Width)
        {
            _shelves = new((int)BitOperations.RoundUpToPowerOf2((uint)field.Width), MostHeight);
            _values = new float[Width * 256];
            return false;
        }

        _shelves.TryPlace(field.Width, field.Height, out int left, out int top);
        if (UsedHeight > Height)
            Array.Resize(ref _values, Width * (int)BitOperations.RoundUpToPowerOf2((uint)UsedHeight));
        for (int row = 0; row < field.Height; row++)
            field.Values.AsSpan(row * field.Width, field.Width).CopyTo(_values.AsSpan((top + row) * Width + left));
        source = new(left, top, field.Width, field.Height);
        return true;
    }
}
