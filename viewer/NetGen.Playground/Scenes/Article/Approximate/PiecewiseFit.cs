namespace NetGen.Playground;

/// <summary>
/// The weights, written down without any training, with which a hidden layer of rectifiers follows a function: straight pieces between points of it, one kink a unit.
/// The points lie closer where the function bends more, by the root of |f″|, which makes the largest error of straight pieces smallest (de Boor, 1973).
/// </summary>
internal static class PiecewiseFit
{
    private const int Cells = 2000;

    /// <summary>Every part of the range gets points, however straight it is.</summary>
    private const double LeastShare = 0.02;

    /// <summary>Parameters in PyTorch's order for a network of so many hidden units over a range.</summary>
    public static float[] Parameters(Func<double, double> function, int units, double least, double most)
    {
        double[] knots = Knots(function, units, least, most);
        var parameters = new float[3 * units + 1];
        double slope = 0;
        for (int unit = 0; unit < units; unit++)
        {
            double next = (function(knots[unit + 1]) - function(knots[unit])) / (knots[unit + 1] - knots[unit]);
            (parameters[unit], parameters[units + unit], parameters[2 * units + unit]) = (1, (float)-knots[unit], (float)(next - slope));
            slope = next;
        }

        parameters[3 * units] = (float)function(least);
        return parameters;
    }

    /// <summary>The points, one more than there are units.</summary>
    private static double[] Knots(Func<double, double> function, int units, double least, double most)
    {
        double width = (most - least) / Cells;
        var passed = new double[Cells + 1];
        double largest = 0;
        for (int i = 0; i < Cells; i++)
            largest = Math.Max(largest, Bend(i));
        for (int i = 0; i < Cells; i++)
            passed[i + 1] = passed[i] + Bend(i) + Math.Max(LeastShare * largest, 1e-9);
        var knots = new double[units + 1];
        int cell = 0;
        for (int knot = 0; knot <= units; knot++)
        {
            double wanted = passed[Cells] * knot / units;
            while (cell < Cells - 1 && passed[cell + 1] < wanted)
                cell++;
            knots[knot] = least + width * (cell + Math.Clamp((wanted - passed[cell]) / (passed[cell + 1] - passed[cell]), 0, 1));
        }

        return knots;

        double Bend(int place)
        {
            double x = least + (place + 0.5) * width;
            return Math.Sqrt(Math.Abs(function(x + width) - 2 * function(x) + function(x - width)) / (width * width));
        }
    }
}
