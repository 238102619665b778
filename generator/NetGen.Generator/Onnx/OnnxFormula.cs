using NetGen.Generator.Formulas;

namespace NetGen.Generator.Onnx;

/// <summary>An elementwise formula as ONNX nodes, with what occurs twice computed once.</summary>
internal sealed class OnnxFormula
{
    private readonly OnnxNodes _nodes;
    private readonly Dictionary<Expression, string> _known = [];

    private OnnxFormula(OnnxNodes nodes) => _nodes = nodes;

    /// <summary>The name of the formula's value, of the shape of x.</summary>
    public static string Write(OnnxNodes nodes, Expression formula, string x)
    {
        var variable = new Variable("x");
        var writer = new OnnxFormula(nodes) { _known = { [variable] = x } };
        return writer.Value(formula.Contains(variable) ? formula : variable * 0 + formula);
    }

    private string Value(Expression expression)
    {
        if (!_known.TryGetValue(expression, out string? name))
            _known.Add(expression, name = Compute(expression));
        return name;
    }

    private string Compute(Expression expression) => expression switch
    {
        Number number => _nodes.Constant(number.Value),
        Call call when call.Function == Kinks.Max && call.Arguments[1] == Number.Zero => _nodes.Add("Relu", Value(call.Arguments[0])),
        Conditional choice => _nodes.Add("Where", Answer(choice.Condition), Value(choice.Then), Value(choice.Else)),
        Call { Function.WithoutOnnx: { } form } call => Value(form(call.Arguments[0])),
        _ => _nodes.Add(Operator(expression), [.. expression.Operands.Select(Value)]),
    };

    private static string Operator(Expression expression) => expression switch
    {
        Negate => "Neg",
        Add => "Add",
        Subtract => "Sub",
        Multiply => "Mul",
        Divide => "Div",
        Call call => call.Function.Onnx,
        _ => throw new InvalidOperationException($"Nothing says what {expression.GetType().Name} is in ONNX."),
    };

    private string Answer(Comparison question)
    {
        string[] sides = [Value(question.Left), Value(question.Right)];
        return question.Kind switch
        {
            ComparisonKind.LessThan => _nodes.Add("Less", sides),
            ComparisonKind.LessThanOrEqual => _nodes.Add("LessOrEqual", sides),
            ComparisonKind.GreaterThan => _nodes.Add("Greater", sides),
            ComparisonKind.GreaterThanOrEqual => _nodes.Add("GreaterOrEqual", sides),
            ComparisonKind.Equal => _nodes.Add("Equal", sides),
            _ => _nodes.Add("Not", _nodes.Add("Equal", sides)),
        };
    }
}
