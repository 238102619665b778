using System.Globalization;

namespace NetGen;

/// <summary>The one place that refuses NaN and infinity in data.</summary>
internal static class Finite
{
    /// <summary>Throws for the first number that is NaN or infinite, naming its row and column.</summary>
    public static void Require(ReadOnlySpan<float> values, int rowSize, string parameter)
    {
        int at = 0;
        while (at < values.Length && float.IsFinite(values[at]))
            at++;
        if (at == values.Length)
            return;
        string number = values[at].ToString(CultureInfo.InvariantCulture);
        throw new ArgumentException($"Row {at / rowSize}, column {at % rowSize} (both from 0) of {parameter} is {number}; data must be finite.", parameter);
    }
}
