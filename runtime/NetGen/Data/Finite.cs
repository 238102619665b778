using System.Globalization;

namespace NetGen;

/// <summary>The one place that knows what is refused in data: NaN and infinity.</summary>
internal static class Finite
{
    /// <summary>The first number that is NaN or infinite, or −1.</summary>
    public static int FirstViolation(ReadOnlySpan<float> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            if (!float.IsFinite(values[i]))
                return i;
        }

        return -1;
    }

    /// <summary>Throws for the first number that is NaN or infinite, naming its row and column.</summary>
    /// <exception cref="ArgumentException">There is one.</exception>
    public static void Require(ReadOnlySpan<float> values, int rowSize, string parameter)
    {
        int at = FirstViolation(values);
        if (at < 0)
            return;
        string number = values[at].ToString(CultureInfo.InvariantCulture);
        throw new ArgumentException($"Row {at / rowSize}, column {at % rowSize} (both from 0) of {parameter} is {number}; data must be finite.", parameter);
    }
}
