using System.Numerics;
using System.Runtime.InteropServices;

namespace NetGen;

/// <summary>What there is to compute in a block of a map.</summary>
internal enum FieldBlockKind
{
    /// <summary>Contours, or one is so near that it reaches in.</summary>
    Lined,

    /// <summary>Values, but no contour.</summary>
    Plain,

    /// <summary>One colour.</summary>
    Flat,
}

/// <summary>A block of a field.</summary>
/// <param name="Kind">What there is to compute.</param>
/// <param name="Cells">First column and row, then the column and the row behind the last.</param>
/// <param name="Value">A value in it.</param>
internal readonly record struct FieldBlock(FieldBlockKind Kind, Vector4 Cells, float Value);

/// <summary>
/// Cuts a field into blocks by what there is to compute in them: where a network is sure of itself, most of the plane has one colour and no contour. Knows no graphics card.
/// </summary>
internal sealed class FieldBlocks
{
    private const int Side = 8;

    private static readonly float[] Levels = [-Contour.SideLevel, 0, Contour.SideLevel];

    private readonly List<FieldBlock> _blocks = [];

    /// <summary>The blocks of the field that was cut last.</summary>
    public ReadOnlySpan<FieldBlock> All => CollectionsMarshal.AsSpan(_blocks);

    /// <summary>Cuts a field.</summary>
    /// <param name="field">What is cut.</param>
    /// <param name="reach">How many cells a contour covers on either side of where it runs; null for a map without contours.</param>
    public void Cut(Field field, float? reach)
    {
        _blocks.Clear();
        ReadOnlySpan<float> levels = reach == null ? [] : Levels;

        // One cell more, because values run smoothly from cell to cell.
        int around = 1 + (int)MathF.Ceiling(reach ?? 0);
        for (int top = 0; top < field.Height; top += Side)
        {
            for (int left = 0; left < field.Width; left += Side)
            {
                int right = Math.Min(left + Side, field.Width), bottom = Math.Min(top + Side, field.Height);
                (float least, float most) = RangeOf(field, left - around, top - around, right + around, bottom + around);
                Add(new(KindOf(least, most, levels), new(left, top, right, bottom), most));
            }
        }
    }

    /// <summary>Adds a block, or makes the one on its left wider when that is of the same kind.</summary>
    private void Add(FieldBlock block)
    {
        if (block.Cells.X > 0 && _blocks[^1].Kind == block.Kind && (block.Kind != FieldBlockKind.Flat || ColorScale.StepOf(_blocks[^1].Value) == ColorScale.StepOf(block.Value)))
            _blocks[^1] = _blocks[^1] with { Cells = _blocks[^1].Cells with { Z = block.Cells.Z } };
        else
            _blocks.Add(block);
    }

    private static FieldBlockKind KindOf(float least, float most, ReadOnlySpan<float> levels)
    {
        foreach (float level in levels)
        {
            if (least <= level && level <= most)
                return FieldBlockKind.Lined;
        }

        return ColorScale.StepOf(least) == ColorScale.StepOf(most) ? FieldBlockKind.Flat : FieldBlockKind.Plain;
    }

    private static (float Least, float Most) RangeOf(Field field, int left, int top, int right, int bottom)
    {
        (left, top, right, bottom) = (Math.Max(left, 0), Math.Max(top, 0), Math.Min(right, field.Width), Math.Min(bottom, field.Height));
        Vector<float> least = new(float.PositiveInfinity), most = -least;
        float leastLeft = float.PositiveInfinity, mostLeft = float.NegativeInfinity;
        for (int row = top; row < bottom; row++)
        {
            ReadOnlySpan<float> values = field.Values.AsSpan(row * field.Width + left, right - left);
            while (values.Length >= Vector<float>.Count)
            {
                Vector<float> some = new(values);
                (least, most) = (Vector.Min(least, some), Vector.Max(most, some));
                values = values[Vector<float>.Count..];
            }

            foreach (float value in values)
                (leastLeft, mostLeft) = (MathF.Min(leastLeft, value), MathF.Max(mostLeft, value));
        }

        for (int lane = 0; lane < Vector<float>.Count; lane++)
            (leastLeft, mostLeft) = (MathF.Min(leastLeft, least[lane]), MathF.Max(mostLeft, most[lane]));
        return (leastLeft, mostLeft);
    }
}
