namespace NetGen.Generator.Formulas;

/// <summary>Text from an expression with no more parentheses than it needs. A target is a small table of spellings over this.</summary>
/// <param name="leaf">The text of leaves that the caller knows better, such as the element of a buffer; null for all others.</param>
internal abstract class ExpressionPrinter(Func<Expression, string?>? leaf)
{
    public string Print(Expression expression) => Print(expression, Precedence.Conditional);

    /// <summary>The text, in parentheses where it binds more loosely than its place allows.</summary>
    protected string Print(Expression expression, Precedence place)
    {
        (string text, Precedence own) = Spell(expression);
        return own < place ? $"({text})" : text;
    }

    protected abstract string Number(double value);

    protected abstract string Call(Call call);

    protected virtual string Leaf(Expression expression) => expression is Variable variable
        ? variable.Name
        : throw new InvalidOperationException($"Nothing says how to print {expression.GetType().Name}.");

    protected virtual (string Text, Precedence Precedence) Negate(Negate negate) => Prefix("-", negate.Operand);

    protected virtual (string Text, Precedence Precedence) Add(Add sum) => Infix(sum, "+", Precedence.Additive);

    protected virtual (string Text, Precedence Precedence) Subtract(Subtract difference) => Infix(difference, "-", Precedence.Additive);

    protected virtual (string Text, Precedence Precedence) Multiply(Multiply product) => Infix(product, "*", Precedence.Multiplicative);

    protected virtual (string Text, Precedence Precedence) Conditional(Conditional choice)
    {
        Comparison condition = choice.Condition;
        string question = $"{Print(condition.Left, Precedence.Additive)} {Symbol(condition.Kind)} {Print(condition.Right, Precedence.Additive)}";
        return ($"{question} ? {Print(choice.Then, Precedence.Comparison)} : {Print(choice.Else)}", Precedence.Conditional);
    }

    protected virtual string Symbol(ComparisonKind kind) => kind switch
    {
        ComparisonKind.LessThan => "<",
        ComparisonKind.LessThanOrEqual => "<=",
        ComparisonKind.GreaterThan => ">",
        ComparisonKind.GreaterThanOrEqual => ">=",
        ComparisonKind.Equal => "==",
        _ => "!=",
    };

    /// <summary>The right operand binds more tightly than its operator: a + (b + c) rounds otherwise than a + b + c.</summary>
    protected (string, Precedence) Infix(Binary binary, string symbol, Precedence precedence, string space = " ") =>
        ($"{Print(binary.Left, precedence)}{space}{symbol}{space}{Print(binary.Right, precedence + 1)}", precedence);

    /// <summary>The operand is primary, lest two signs become the operator --.</summary>
    protected (string, Precedence) Prefix(string symbol, Expression operand) => (symbol + Print(operand, Precedence.Primary), Precedence.Unary);

    protected string Arguments(Call call) => string.Join(", ", call.Arguments.Select(Print));

    private (string Text, Precedence Precedence) Spell(Expression expression) => expression switch
    {
        Number number => Signed(Number(number.Value)),
        Negate negate => Negate(negate),
        Add sum => Add(sum),
        Subtract difference => Subtract(difference),
        Multiply product => Multiply(product),
        Divide quotient => Infix(quotient, "/", Precedence.Multiplicative),
        Conditional choice => Conditional(choice),
        Call call => (Call(call), Precedence.Primary),
        _ => (leaf?.Invoke(expression) ?? Leaf(expression), Precedence.Primary),
    };

    private static (string, Precedence) Signed(string number) => (number, number[0] is '-' or '−' ? Precedence.Unary : Precedence.Primary);
}
