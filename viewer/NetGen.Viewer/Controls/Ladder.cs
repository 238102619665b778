namespace NetGen;

/// <summary>Numbers that buttons go through, up and down.</summary>
internal static class Ladder
{
    /// <summary>A number that was computed is the rung that it lies beside.</summary>
    private const double Tolerance = 1e-9;

    /// <summary>The next lower rung; null when there is none.</summary>
    public static double? Below(IReadOnlyList<double> rungs, double number)
    {
        int place = rungs.Count - 1;
        while (place >= 0 && rungs[place] >= number * (1 - Tolerance))
            place--;
        return place < 0 ? null : rungs[place];
    }

    /// <summary>The next higher rung; null when there is none.</summary>
    public static double? Above(IReadOnlyList<double> rungs, double number)
    {
        int place = 0;
        while (place < rungs.Count && rungs[place] <= number * (1 + Tolerance))
            place++;
        return place == rungs.Count ? null : rungs[place];
    }
}
