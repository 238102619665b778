using CsCheck;
using NetGen.Generator.Formulas;

namespace NetGen.Generator.Tests.Formulas;

/// <summary>Random expressions over x and y, and points to evaluate them at.</summary>
internal static class RandomFormulas
{
    public static Gen<Expression> Expressions { get; } = OfDepth(4);

    /// <summary>Points where no comparison of x, y and simple constants is at a tie, and not too near to a pole at zero.</summary>
    public static Gen<(Expression Formula, double X, double Y)> Points { get; } = Gen.Select(Expressions, Coordinate(0.37), Coordinate(0.61));

    private static Gen<double> Coordinate(double offset) => Gen.Int[-300, 299].Select(hundredths => (hundredths + offset) / 100);

    private static Gen<Expression> OfDepth(int depth)
    {
        Gen<Expression> leaf = Gen.OneOf(
            Gen.OneOf("x", "x", "y").Select(name => (Expression)new Variable(name)),
            Gen.OneOf(-2.0, -1, -0.5, 0, 0.1, 0.5, 1, 2, 3, 7).Select(value => (Expression)value));
        if (depth == 0) return leaf;

        Gen<Expression> part = OfDepth(depth - 1);
        Gen<Expression> binary = Gen.Select(Gen.Int[0, 3], part, part, (operation, left, right) => operation switch
        {
            0 => left + right,
            1 => left - right,
            2 => left * right,
            _ => left / right,
        });
        Gen<Expression> call = Gen.Select(Gen.OneOf([.. Functions.All]), part, part, Gen.OneOf(-1.0, 0, 0.5, 1.5, 2, 3, 4, 5), (function, first, second, exponent) =>
            (Expression)(function.Arity == 1 ? function.Of(first) : function.Of(first, function.EndsInConstant ? exponent : second)));
        Gen<Expression> choice = Gen.Select(Gen.Enum<ComparisonKind>(), part, part, part, part, (kind, left, right, then, otherwise) =>
            (Expression)new Conditional(new Comparison(kind, left, right), then, otherwise));
        return Gen.Frequency((1, leaf), (1, part.Select(operand => -operand)), (4, binary), (3, call), (1, choice));
    }

    public static double Value(Expression formula, double x, double y) =>
        FormulaEvaluator.Evaluate(formula, new Dictionary<string, double> { ["x"] = x, ["y"] = y });

    /// <summary>Whether rounding cannot have moved the value by more than a trifle: every part is moderate, and a small change of the point changes the whole little.</summary>
    public static bool IsSteady(Expression formula, double x, double y)
    {
        double value = Value(formula, x, y);
        return IsModerate(formula) && Differs(1e-9) < 1e-4 && Differs(-1e-9) < 1e-4;

        bool IsModerate(Expression part) => Math.Abs(Value(part, x, y)) < 1e6 && part.Operands.All(IsModerate);
        double Differs(double relative) => Math.Abs(Value(formula, x * (1 + relative), y * (1 - 2 * relative)) - value);
    }
}
