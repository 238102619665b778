using System.Globalization;
using System.Runtime.CompilerServices;

namespace NetGen;

/// <summary>The ranges that hyperparameters must keep to; each check gives the value back.</summary>
internal static class Hyperparameter
{
    /// <summary>A finite number that is not negative, such as a learning rate.</summary>
    public static double NotNegative(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value >= 0 && double.IsFinite(value) ? value : throw OutOfRange(value, name, "a finite number of at least 0");

    /// <summary>A finite number above 0, such as Adam's ε.</summary>
    public static double Positive(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value > 0 && double.IsFinite(value) ? value : throw OutOfRange(value, name, "a finite number above 0");

    /// <summary>A finite number above 0, or nothing.</summary>
    public static double? PositiveOrNull(double? value, string name) => value is { } number ? Positive(number, name) : null;

    /// <summary>A share that running values keep, such as a momentum or Adam's β.</summary>
    public static double Decay(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value >= 0 && value < 1 ? value : throw OutOfRange(value, name, "at least 0 and below 1");

    /// <summary>A share from 0 to 1, both included.</summary>
    public static double Fraction(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value >= 0 && value <= 1 ? value : throw OutOfRange(value, name, "from 0 to 1");

    /// <summary>A number of steps.</summary>
    public static long Steps(long value, long atLeast = 1, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value >= atLeast ? value : throw OutOfRange(value, name, $"at least {atLeast}");

    /// <summary>A count from 0.</summary>
    public static int Count(int value, string name) => value >= 0 ? value : throw OutOfRange(value, name, "at least 0");

    private static ArgumentOutOfRangeException OutOfRange(double value, string name, string expected) =>
        new(name, string.Create(CultureInfo.InvariantCulture, $"{name} must be {expected}, but is {value}."));
}
