using StbImageSharp;

namespace NetGen;

/// <summary>A decoded picture: red, green and blue from 0 to 1, pixel after pixel, row after row.</summary>
internal sealed class Picture
{
    /// <summary>A header that announces more pixels than this is a mistake or an attack; the decoder would ask for all the memory.</summary>
    private const long MostPixels = 100_000_000;

    /// <summary>Pixels of one bit, compressed as far as zlib can (1032 to 1, by its technical notes); JPEG holds fewer.</summary>
    private const long MostPixelsInByte = 8 * 1032;

    private const int Channels = 3;

    private static readonly byte[] PngStart = [0x89, (byte)'P', (byte)'N', (byte)'G'];
    private static readonly byte[] JpegStart = [0xFF, 0xD8, 0xFF];

    private readonly float[] _pixels;
    private readonly int _width;
    private readonly int _height;

    private Picture(float[] pixels, int width, int height) => (_pixels, _width, _height) = (pixels, width, height);

    /// <summary>Reads a PNG or JPEG file.</summary>
    /// <exception cref="InvalidDataException">The file is neither, is damaged, or has another size and may not be resized.</exception>
    public static Picture Read(string path, int width, int height, bool resize)
    {
        byte[] file = File.ReadAllBytes(path);
        if (!file.AsSpan().StartsWith(PngStart) && !file.AsSpan().StartsWith(JpegStart))
            throw new InvalidDataException($"{path} is no PNG or JPEG file; it begins with {Convert.ToHexString(file.AsSpan()[..Math.Min(8, file.Length)])}.");
        try
        {
            return Decode(path, file, width, height, resize);
        }
        // The decoder has no exception of its own: a damaged file shows as whatever its code ran into.
        catch (Exception wrong) when (wrong is not (InvalidDataException or OutOfMemoryException))
        {
            throw new InvalidDataException($"{path} is damaged: {wrong.Message}", wrong);
        }
    }

    /// <summary>Writes all red, then all green, then all blue.</summary>
    public void CopyChannelsFirst(Span<float> sample)
    {
        int plane = _width * _height;
        for (int i = 0; i < _pixels.Length; i++)
            sample[i % Channels * plane + i / Channels] = _pixels[i];
    }

    private static Picture Decode(string path, byte[] file, int width, int height, bool resize)
    {
        using var stream = new EndingStream(file);
        var info = ImageInfo.FromStream(stream) ?? throw new InvalidDataException($"{path} is damaged: its size cannot be read.");
        bool fits = info.Width == width && info.Height == height;
        if (!fits && !resize)
            throw new InvalidDataException($"{path} is {info.Width}×{info.Height} pixels; expected {width}×{height} ('resize: true' brings all pictures to that size).");
        if (info.Width < 1 || info.Height < 1 || (long)info.Width * info.Height > MostPixels)
            throw new InvalidDataException($"{path} announces {info.Width}×{info.Height} pixels; expected at most {MostPixels} in all.");
        if ((long)info.Width * info.Height > MostPixelsInByte * file.Length)
            throw new InvalidDataException($"{path} announces {info.Width}×{info.Height} pixels, more than a file of {file.Length} bytes can hold; it is truncated or damaged.");
        stream.Position = 0;
        var image = ImageResult.FromStream(stream, ColorComponents.RedGreenBlue);
        var picture = new Picture(Array.ConvertAll(image.Data, value => value / 255f), image.Width, image.Height);
        return fits ? picture : picture.Resize(width, height);
    }

    private Picture Resize(int width, int height)
    {
        float[] narrowed = Resampling.AlongAxis(_pixels, _width, width, Channels);
        return new Picture(Resampling.AlongAxis(narrowed, _height, height, Channels * width), width, height);
    }
}
