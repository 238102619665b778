using Spectre.Console;
using Spectre.Console.Rendering;

namespace NetGen.Playground;

/// <summary>A picture in a terminal: each character is two pixels, one above the other, in 24-bit colour.</summary>
internal sealed class HalfBlockPicture : Renderable
{
    private readonly NetGen.Color[] _pixels;

    /// <param name="width">Pixels, which are columns of characters.</param>
    /// <param name="height">Pixels, two for each row of characters; even.</param>
    /// <param name="ground">What the picture begins with.</param>
    public HalfBlockPicture(int width, int height, NetGen.Color ground)
    {
        Width = width;
        Height = height;
        _pixels = new NetGen.Color[width * height];
        Array.Fill(_pixels, ground);
    }

    public int Width { get; }

    public int Height { get; }

    public NetGen.Color this[int x, int y]
    {
        get => _pixels[y * Width + x];
        set => _pixels[y * Width + x] = value;
    }

    /// <summary>Paints a field into the square at a place, each of its values one pixel.</summary>
    public void Paint(Field field, ColorScale scale, int left, int top)
    {
        for (int y = 0; y < field.Height; y++)
        {
            for (int x = 0; x < field.Width; x++)
                this[left + x, top + y] = scale.At(field[x, y]);
        }
    }

    /// <inheritdoc/>
    protected override Measurement Measure(RenderOptions options, int maxWidth) => new(Width, Width);

    /// <inheritdoc/>
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        for (int y = 0; y + 1 < Height; y += 2)
        {
            for (int x = 0; x < Width; x++)
                yield return new Segment("▀", new Style(ToSpectre(this[x, y]), ToSpectre(this[x, y + 1])));
            yield return Segment.LineBreak;
        }
    }

    /// <summary>The console library's form of a colour.</summary>
    public static Spectre.Console.Color ToSpectre(NetGen.Color color) => new(color.R, color.G, color.B);
}
