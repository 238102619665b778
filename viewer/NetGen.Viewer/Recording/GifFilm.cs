namespace NetGen;

/// <summary>
/// Writes a GIF that moves, frame by frame as they come: of each only the rectangle that has changed, and in it only the pixels whose change can be seen.
/// "Graphics Interchange Format, version 89a", CompuServe, 1990.
/// </summary>
internal sealed class GifFilm : IFilm
{
    private const int TableEntries = 256;

    private readonly Stream _stream;
    private readonly PageSize _size;
    private readonly GifPalette _palette;
    private readonly double _framesASecond;
    private readonly LzwEncoder _encoder = new();
    private readonly byte[] _shown;
    private readonly byte[] _wanted;
    private readonly byte[] _exact;
    private readonly byte[] _part;
    private int _frames;

    /// <summary>Writes the head of the film.</summary>
    public GifFilm(Stream stream, PageSize size, Theme theme, double framesASecond)
    {
        (_stream, _size, _palette, _framesASecond) = (stream, size, new(theme), framesASecond);
        (_shown, _wanted, _exact, _part) = (new byte[size.Pixels], new byte[size.Pixels], new byte[size.Pixels], new byte[size.Pixels]);
        Array.Fill(_shown, GifPalette.Transparent);
        WriteHead();
    }

    /// <inheritdoc/>
    public void Add(ReadOnlySpan<Color> pixels)
    {
        for (int i = 0; i < _wanted.Length; i++)
        {
            _exact[i] = _palette.IndexOf(pixels[i]);
            bool isKept = _shown[i] != GifPalette.Transparent && _palette.LookAlike(_exact[i], _shown[i]);
            _wanted[i] = isKept ? _shown[i] : _exact[i];
        }

        // Times are whole hundredths of a second; what is rounded off one frame comes to the next.
        int delay = Hundredths(_frames + 1) - Hundredths(_frames);
        WriteFrame(Changed(), delay);
        _wanted.CopyTo(_shown, 0);
        _frames++;
    }

    /// <inheritdoc/>
    public void End(TimeSpan hold)
    {
        // What stands still is looked at closely: now all of it is as it should be.
        _exact.CopyTo(_wanted, 0);
        WriteFrame(Changed(), (int)(100 * hold.TotalSeconds));
        _stream.WriteByte(0x3B);
    }

    /// <inheritdoc/>
    public void Dispose() => _stream.Flush();

    private int Hundredths(int frame) => (int)Math.Round(100 * frame / _framesASecond);

    private void WriteHead()
    {
        _stream.Write("GIF89a"u8);
        WriteNumber(_size.PixelWidth);
        WriteNumber(_size.PixelHeight);

        // A table of 256 colours of 8 bits for all frames; no background, square pixels.
        _stream.Write([0xF7, 0, 0]);
        foreach (Color color in _palette.Colors)
            _stream.Write([color.R, color.G, color.B]);
        _stream.Write(new byte[3 * (TableEntries - _palette.Colors.Length)]);

        // Runs for ever.
        _stream.Write([0x21, 0xFF, 11]);
        _stream.Write("NETSCAPE2.0"u8);
        _stream.Write([3, 1, 0, 0, 0]);
    }

    /// <summary>The rectangle around all pixels that change; one pixel when none does.</summary>
    private PixelBox Changed()
    {
        PixelBox? changed = null;
        int width = _size.PixelWidth;
        for (int row = 0; row < _size.PixelHeight; row++)
        {
            ReadOnlySpan<byte> wanted = _wanted.AsSpan(row * width, width), shown = _shown.AsSpan(row * width, width);
            int left = wanted.CommonPrefixLength(shown);
            if (left == width)
                continue;
            int right = width;
            while (wanted[right - 1] == shown[right - 1])
                right--;
            PixelBox here = new(left, row, right, row + 1);
            changed = changed?.With(here) ?? here;
        }

        return changed ?? new(0, 0, 1, 1);
    }

    private void WriteFrame(PixelBox box, int delay)
    {
        // What is there stays, and one index lets it show through.
        _stream.Write([0x21, 0xF9, 4, 1 << 2 | 1]);
        WriteNumber(delay);
        _stream.Write([GifPalette.Transparent, 0, 0x2C]);
        WriteNumber(box.Left);
        WriteNumber(box.Top);
        WriteNumber(box.Width);
        WriteNumber(box.Height);
        _stream.WriteByte(0);
        Span<byte> part = _part.AsSpan(0, box.Width * box.Height);
        for (int i = 0; i < part.Length; i++)
        {
            int at = (box.Top + i / box.Width) * _size.PixelWidth + box.Left + i % box.Width;
            part[i] = _wanted[at] == _shown[at] ? GifPalette.Transparent : _wanted[at];
        }

        _encoder.Write(_stream, part);
    }

    private void WriteNumber(int number) => _stream.Write([(byte)number, (byte)(number >> 8)]);
}
