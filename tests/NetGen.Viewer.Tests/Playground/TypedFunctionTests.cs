using NetGen.Playground;

namespace NetGen.Tests;

public class TypedFunctionTests
{
    /// <summary>Every function of formulas, as the message about one that is none of them tells.</summary>
    public static TheoryData<string> Functions
    {
        get
        {
            Assert.Null(TypedFunction.TryRead("none(x)", out string? error));
            return [.. error!.Split("Known are ")[1].TrimEnd('.').Split(", ")];
        }
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void Every_function_of_formulas_can_be_typed_and_is_as_steep_as_its_derivative_says(string name)
    {
        const double x = 0.7, step = 1e-5;
        TypedFunction function = TypedFunction.TryRead($"{name}(x)", out _) ?? TypedFunction.Of($"{name}(x, 2.5)");
        Assert.Equal(function.Slope(x), (function.Value(x + step) - function.Value(x - step)) / (2 * step), 1e-8);
    }
}
