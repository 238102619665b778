using System.Globalization;

namespace NetGen.Generator.Formulas;

/// <summary>Numbers in the invariant culture, such that they read back exactly.</summary>
internal static class NumberText
{
    /// <summary>The shortest text, as for people: 1, 0.5, 1E-05.</summary>
    public static string Shortest(double value)
    {
        string text = value.ToString("R", CultureInfo.InvariantCulture);
        // The desktop framework's "R" misses the last bit of a few numbers.
        return double.Parse(text, CultureInfo.InvariantCulture) == value ? text : value.ToString("G17", CultureInfo.InvariantCulture);
    }

    /// <summary>A literal of a floating-point type in C# and GLSL: 1.0, 0.5, 1E-05.</summary>
    public static string Literal(double value)
    {
        string text = Shortest(value);
        return text.Contains('.') || text.Contains('E') ? text : text + ".0";
    }
}
