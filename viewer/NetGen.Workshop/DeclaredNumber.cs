using System.Globalization;

namespace NetGen.Workshop;

/// <summary>Numbers as they are written in a declaration.</summary>
internal static class DeclaredNumber
{
    /// <summary>Reads a number that is written out.</summary>
    public static bool TryRead(string text, out double number) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
}
