namespace NetGen.Generator.Formulas;

/// <summary>
/// Computes once what several formulas, or several places of one, have in common: the tanh of a value and of its derivative.
/// What is shared may come out of the branch of a <see cref="Conditional"/> that is not taken; nothing here throws for any number, so that is safe.
/// </summary>
internal sealed class CommonSubexpressions
{
    private readonly UniqueNames _names;
    private readonly Dictionary<Expression, string> _rootNames = [];
    private readonly Dictionary<Expression, int> _uses = [];
    private readonly Dictionary<Expression, Variable> _known = [];
    private readonly List<Let> _lets = [];

    private CommonSubexpressions(UniqueNames names) => _names = names;

    /// <summary>
    /// Named results in an order in which they can be computed: each root under its own name, and before it what it shares.
    /// </summary>
    /// <param name="roots">Names and simplified formulas.</param>
    /// <param name="names">Where new names come from; the roots' own and those of their variables are reserved in it.</param>
    public static IReadOnlyList<Let> Share(IReadOnlyList<(string Name, Expression Value)> roots, UniqueNames names)
    {
        var sharing = new CommonSubexpressions(names);
        foreach ((string name, Expression value) in roots) sharing.Announce(name, value);
        foreach ((string name, Expression value) in roots) sharing.Define(name, value);
        return sharing._lets;
    }

    private void Announce(string name, Expression value)
    {
        _names.Reserve(name);
        if (!IsTrivial(value) && !_rootNames.ContainsKey(value)) _rootNames.Add(value, name);
        Count(value);
    }

    /// <summary>Counts uses, where what is used itself by something shared counts once.</summary>
    private void Count(Expression expression)
    {
        if (expression is Variable variable) _names.Reserve(variable.Name);
        if (_uses.TryGetValue(expression, out int uses))
        {
            _uses[expression] = uses + 1;
            return;
        }

        _uses[expression] = 1;
        foreach (Expression operand in expression.Operands) Count(operand);
    }

    private void Define(string name, Expression value)
    {
        if (IsTrivial(value))
        {
            _lets.Add(new Let(name, value));
            return;
        }

        Variable computed = Compute(value, name);
        if (computed.Name != name) _lets.Add(new Let(name, computed));
    }

    private Expression Share(Expression expression)
    {
        bool isShared = !IsTrivial(expression) && _uses[expression] > 1;
        return isShared ? Compute(expression, _rootNames.TryGetValue(expression, out string? root) ? root : null) : Rebuild(expression);
    }

    private Variable Compute(Expression expression, string? name)
    {
        if (_known.TryGetValue(expression, out Variable? known)) return known;
        Expression value = Rebuild(expression);
        var result = new Variable(name ?? _names.Next(Stem(expression)));
        _lets.Add(new Let(result.Name, value));
        return _known[expression] = result;
    }

    private Expression Rebuild(Expression expression) => expression.WithOperands(expression.Operands.Select(Share));

    /// <summary>Whether a name would save nothing: a leaf, or its opposite.</summary>
    private static bool IsTrivial(Expression expression) => expression.Operands.Count == 0 || expression is Negate { Operand.Operands.Count: 0 };

    private static string Stem(Expression expression) => expression switch
    {
        Call call => call.Function.Name,
        Multiply product => product.Left == product.Right ? "square" : "product",
        Divide => "quotient",
        Add => "sum",
        Subtract => "difference",
        Negate => "opposite",
        _ => "choice",
    };
}
