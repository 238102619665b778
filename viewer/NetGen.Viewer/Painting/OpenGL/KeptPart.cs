using System.Runtime.InteropServices;

namespace NetGen;

/// <summary>A part of the picture whose pixels are kept: what it consists of, and where in the framebuffer it has ink. Knows no graphics card.</summary>
internal sealed class KeptPart
{
    /// <summary>Side of a tile in pixels: small, so that little more is copied than was painted; a multiple of the blocks in which software renderers paint.</summary>
    private const int Tile = 8;

    private readonly List<DrawCommand> _commands = [];
    private readonly List<PixelBox> _strips = [];
    private bool[] _covered = [];

    /// <summary>All its pixels; empty before it is covered.</summary>
    public PixelBox Bounds { get; private set; }

    /// <summary>Rows of tiles that have ink, within the bounds.</summary>
    public ReadOnlySpan<PixelBox> Strips => CollectionsMarshal.AsSpan(_strips);

    /// <summary>Takes the commands; false when they are those that it has.</summary>
    public bool TryChange(ReadOnlySpan<DrawCommand> commands)
    {
        if (CollectionsMarshal.AsSpan(_commands).SequenceEqual(commands))
            return false;
        _commands.Clear();
        _commands.AddRange(commands);
        return true;
    }

    /// <summary>Forgets what it consists of.</summary>
    public void Clear()
    {
        _commands.Clear();
        _strips.Clear();
        Bounds = default;
    }

    /// <summary>Finds out where the quads of the part have ink.</summary>
    public void Cover(ReadOnlySpan<GlQuad> quads, PixelBox page)
    {
        int columns = (page.Right + Tile - 1) / Tile, rows = (page.Bottom + Tile - 1) / Tile;
        Array.Resize(ref _covered, columns * rows);
        Array.Clear(_covered);
        PixelBox? bounds = null;
        foreach (ref readonly GlQuad quad in quads)
        {
            PixelBox box = PixelBox.Of(quad).Within(page);
            if (box.IsEmpty)
                continue;
            bounds = bounds?.With(box) ?? box;
            for (int row = box.Top / Tile; row <= (box.Bottom - 1) / Tile; row++)
                _covered.AsSpan(row * columns + box.Left / Tile, (box.Right - 1) / Tile - box.Left / Tile + 1).Fill(true);
        }

        Bounds = bounds ?? default;
        GatherStrips(columns, rows);
    }

    private void GatherStrips(int columns, int rows)
    {
        _strips.Clear();
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                int begin = column;
                while (column < columns && _covered[row * columns + column])
                    column++;
                if (column > begin)
                    _strips.Add(new PixelBox(begin * Tile, row * Tile, column * Tile, (row + 1) * Tile).Within(Bounds));
            }
        }
    }
}
