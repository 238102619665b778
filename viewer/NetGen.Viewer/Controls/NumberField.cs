using System.Globalization;

namespace NetGen;

/// <summary>A number to type.</summary>
internal static class NumberField
{
    /// <summary>A field that takes numbers between two bounds.</summary>
    public static TextField Of(string name, Func<double> value, Action<double> change, double least, double most)
    {
        double written = double.NaN;
        string text = "";
        return new(name, Text, Enter);

        // Asked with every frame, so written anew only when it is another number.
        string Text()
        {
            if (written != value())
                text = (written = value()).ToString("0.######", CultureInfo.InvariantCulture);
            return text;
        }

        string? Enter(string typed)
        {
            if (!double.TryParse(typed.Replace('−', '-'), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) || !(number >= least && number <= most))
                return FormattableString.Invariant($"'{typed}' is no number from {least} to {most}.");
            change(number);
            return null;
        }
    }
}
