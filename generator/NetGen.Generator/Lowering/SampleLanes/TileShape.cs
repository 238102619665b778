namespace NetGen.Generator.Lowering.SampleLanes;

/// <summary>How many rounds of two independent loops run side by side.</summary>
internal readonly record struct TileShape(int Outer, int Inner)
{
    /// <summary>Of all shapes with at most so many sums the one that reads least for each, rounds left over counted as slow ones.</summary>
    public static TileShape Of(int outer, int inner, int most)
    {
        var best = new TileShape(1, 1);
        for (int rows = 1; rows <= Math.Min(outer, most); rows++)
        {
            for (int columns = 1; columns <= Math.Min(inner, most / rows); columns++)
            {
                var shape = new TileShape(rows, columns);
                if (shape.Cost(outer, inner) <= best.Cost(outer, inner))
                    best = shape;
            }
        }

        return best;
    }

    /// <summary>Time in units of a read: a tile of few sums waits for them, however few it reads.</summary>
    private double Cost(int outer, int inner)
    {
        int rows = Outer, columns = Inner;
        double Of(int height, int width) => height == 0 || width == 0 ? 0 : Math.Max(height + width, LatencyInReads);
        double Columns(int height) => inner / columns * Of(height, columns) + Of(height, inner % columns);
        return outer / rows * Columns(rows) + Columns(outer % rows);
    }

    /// <summary>Four cycles until a multiply-add can be added to, at two reads a cycle.</summary>
    private const double LatencyInReads = 8;
}
