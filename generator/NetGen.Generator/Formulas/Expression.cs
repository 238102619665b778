namespace NetGen.Generator.Formulas;

/// <summary>
/// A formula as an immutable tree with value equality. Later stages derive their own leaves from it (an element of a buffer, a parameter);
/// whatever walks a tree goes by <see cref="Operands"/> and takes a leaf that it does not know for one more variable.
/// </summary>
internal abstract record Expression
{
    /// <summary>What this node computes with, in reading order; nothing for a leaf.</summary>
    public virtual IReadOnlyList<Expression> Operands => [];

    /// <summary>The same node over other operands.</summary>
    public virtual Expression WithOperands(IReadOnlyList<Expression> operands) => this;

    /// <summary>How many nodes the tree has.</summary>
    public int Size => 1 + Operands.Sum(operand => operand.Size);

    /// <summary>Whether <paramref name="part"/> occurs anywhere in this tree.</summary>
    public bool Contains(Expression part) => Equals(part) || Operands.Any(operand => operand.Contains(part));

    /// <summary>The tree with each part replaced for which <paramref name="replacement"/> has one, the outermost first.</summary>
    public Expression Replace(Func<Expression, Expression?> replacement)
    {
        if (replacement(this) is { } other)
            return other;
        var operands = Operands;
        Expression[]? replaced = null;
        for (int place = 0; place < operands.Count; place++)
        {
            var operand = operands[place].Replace(replacement);
            if (replaced is null && ReferenceEquals(operand, operands[place]))
                continue;
            replaced ??= [.. operands];
            replaced[place] = operand;
        }

        return replaced is null ? this : WithOperands(replaced);
    }

    public sealed override string ToString() => FormulaText.Of(this);

    public static implicit operator Expression(double value) => new Number(value);

    public static Expression operator -(Expression operand) => new Negate(operand);

    public static Expression operator +(Expression left, Expression right) => new Add(left, right);

    public static Expression operator -(Expression left, Expression right) => new Subtract(left, right);

    public static Expression operator *(Expression left, Expression right) => new Multiply(left, right);

    public static Expression operator /(Expression left, Expression right) => new Divide(left, right);
}
