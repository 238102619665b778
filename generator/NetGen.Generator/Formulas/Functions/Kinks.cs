using static NetGen.Generator.Formulas.Conditional;

namespace NetGen.Generator.Formulas;

/// <summary>Functions with a kink. There the derivative is the one that libtorch takes.</summary>
internal static class Kinks
{
    public static Function Abs { get; } = new("abs", "Abs", (x, abs) => WhereLess(0, x, 1, WhereLess(x, 0, -1, 0)))
    {
        Lanes = "TLanes.Abs",
        Fold = numbers => Math.Abs(numbers[0]),
        Rewrite = arguments => arguments[0] is Negate negate ? Abs!.Of(negate.Operand) : null,
    };

    public static Function Min { get; } = new("min", "Min", 2, (sides, min, slopes) => Outer(sides[1], sides[0], slopes[0], slopes[1]))
    {
        Fold = numbers => Math.Min(numbers[0], numbers[1]),
        Rewrite = SameSides,
    };

    public static Function Max { get; } = new("max", "Max", 2, (sides, max, slopes) => Outer(sides[0], sides[1], slopes[0], slopes[1]))
    {
        Fold = numbers => Math.Max(numbers[0], numbers[1]),
        Rewrite = SameSides,
    };

    /// <summary>
    /// The slope of whichever side wins, where the first wins when it is greater. At a tie a constant side wins, and without one it is the mean.
    /// Each slope occurs once, so that nesting does not make the derivative grow without bound.
    /// </summary>
    private static Expression Outer(Expression first, Expression second, Expression firstSlope, Expression secondSlope) =>
        firstSlope == Number.Zero ? WhereLess(first, second, secondSlope, 0)
        : secondSlope == Number.Zero ? WhereLess(second, first, firstSlope, 0)
        : WhereEqual(first, second, 0.5, 1) * (WhereLess(first, second, 0, firstSlope) + WhereLess(second, first, 0, secondSlope));

    private static Expression? SameSides(IReadOnlyList<Expression> sides) => sides[0] == sides[1] ? sides[0] : null;
}
