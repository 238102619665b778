namespace NetGen.Generator.Lowering.SampleLanes;

/// <summary>How many rounds of two independent loops run side by side.</summary>
internal readonly record struct TileShape(int Outer, int Inner)
{
    /// <summary>Vector registers of the processors that have fewest: those of AVX2.</summary>
    private const int Registers = 16;

    /// <summary>Four cycles until a multiply-add can be added to, at two a cycle, and some slack.</summary>
    private const int LatencyInSums = 10;

    /// <summary>
    /// Of all shapes with at most so many sums the one that takes least time, and of those the one that reads least.
    /// Sums stay in registers, with what the rounds of one loop read and one number that a round of the other reads.
    /// </summary>
    /// <param name="outer">Rounds of the outer loop.</param>
    /// <param name="inner">Rounds of the inner loop.</param>
    /// <param name="most">Most sums.</param>
    /// <param name="holdsInner">Whether it is what the inner loop's rounds read that stays in registers; else it is the shorter side.</param>
    public static TileShape Of(int outer, int inner, int most, bool holdsInner)
    {
        var best = new TileShape(1, 1);
        for (int rows = 1; rows <= Math.Min(outer, most); rows++)
        {
            for (int columns = 1; columns <= Math.Min(inner, most / rows); columns++)
            {
                var shape = new TileShape(rows, columns);
                int held = holdsInner ? columns : Math.Min(rows, columns);
                if (rows * columns + held + 1 <= Registers && shape.Cost(outer, inner).CompareTo(best.Cost(outer, inner)) <= 0)
                    best = shape;
            }
        }

        return best;
    }

    private (int Time, int Reads) Cost(int outer, int inner)
    {
        var whole = Row(Outer, inner);
        var rest = Row(outer % Outer, inner);
        return (outer / Outer * whole.Time + rest.Time, outer / Outer * whole.Reads + rest.Reads);
    }

    private (int Time, int Reads) Row(int height, int inner)
    {
        int tiles = inner / Inner, left = inner % Inner;
        return (tiles * Time(height, Inner) + Time(height, left), tiles * Reads(height, Inner) + Reads(height, left));
    }

    /// <summary>In multiply-adds, or in reads, of which a processor does as many.</summary>
    private static int Time(int height, int width) => height == 0 || width == 0 ? 0 : Math.Max(height * width, Math.Max(height + width, LatencyInSums));

    private static int Reads(int height, int width) => height == 0 || width == 0 ? 0 : height + width;
}
