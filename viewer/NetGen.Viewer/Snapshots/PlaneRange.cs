namespace NetGen;

/// <summary>The part of the input plane that is shown, to the right and upwards.</summary>
/// <param name="X">The first input.</param>
/// <param name="Y">The second input.</param>
/// <param name="IsSquare">Whether it is as high as wide, with 0 in its middle, so that it needs no values at its axes.</param>
internal readonly record struct PlaneRange(LinearAxis X, LinearAxis Y, bool IsSquare)
{
    /// <summary>Room around the points, as a share of how far they reach.</summary>
    private const double Air = 0.08;

    /// <summary>Whose points reach from less than this share of the square to the other side belong into another frame.</summary>
    private const double LeastShare = 0.4;

    /// <summary>And so do those whose middle lies farther from 0 than this share of their width.</summary>
    private const double MostAside = 0.3;

    /// <summary>The square around 0 that holds all points of some data sets, or a range of its own for each input where points would fill little of that square.</summary>
    public static PlaneRange Of(params ReadOnlySpan<Dataset?> sets)
    {
        (double Least, double Most) x = Reach(sets, 0), y = Reach(sets, 1);
        double reach = Math.Max(Math.Max(-x.Least, x.Most), Math.Max(-y.Least, y.Most));
        if (!double.IsFinite(reach) || reach == 0)
            return Square(1);
        return Fills(x, reach) && Fills(y, reach) ? Square((1 + Air) * reach) : new(WithAir(x), WithAir(y), false);
    }

    /// <summary>From −reach to reach, both ways.</summary>
    public static PlaneRange Square(double reach) => new(new(-reach, reach), new(-reach, reach), true);

    private static (double Least, double Most) Reach(ReadOnlySpan<Dataset?> sets, int input)
    {
        (double least, double most) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (Dataset? set in sets)
        {
            for (int i = 0; i < set?.Count; i++)
                (least, most) = (Math.Min(least, set.Feature(i)[input]), Math.Max(most, set.Feature(i)[input]));
        }

        return (least, most);
    }

    private static bool Fills((double Least, double Most) points, double reach)
    {
        double width = points.Most - points.Least;
        return width >= LeastShare * 2 * reach && Math.Abs(points.Least + points.Most) / 2 <= MostAside * width;
    }

    private static LinearAxis WithAir((double Least, double Most) points)
    {
        // Where all points have one value, the axis still has a width.
        double air = points.Most > points.Least ? Air / 2 * (points.Most - points.Least) : 0.5 * Math.Max(1, Math.Abs(points.Most));
        return new(points.Least - air, points.Most + air);
    }
}
