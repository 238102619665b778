using NetGen.Generator.Declarations;

namespace NetGen.Generator.Formulas;

/// <summary>
/// A formula as an immutable tree with value equality. Later stages derive their own leaves from it (an element of a buffer, a parameter);
/// whatever walks a tree goes by <see cref="Operands"/> and takes a leaf that it does not know for one more variable.
/// </summary>
internal abstract record Expression
{
    private Expression[]? _operands, _leaves;

    protected Expression()
    {
    }

    /// <summary>A copy is made to be changed, and lists its operands itself.</summary>
    protected Expression(Expression original)
    {
    }

    /// <summary>What this node computes with, in reading order; nothing for a leaf.</summary>
    public EquatableArray<Expression> Operands => EquatableArray.Of(_operands ??= ListOperands());

    /// <summary>The leaves of the tree, in reading order.</summary>
    public EquatableArray<Expression> Leaves => EquatableArray.Of(_leaves ??= ListLeaves());

    /// <summary>The same node over other operands.</summary>
    public virtual Expression WithOperands(EquatableArray<Expression> operands) => this;

    protected virtual Expression[] ListOperands() => [];

    private Expression[] ListLeaves()
    {
        var leaves = new List<Expression>();
        AddLeaves(leaves);
        return [.. leaves];
    }

    private void AddLeaves(List<Expression> leaves)
    {
        if (Operands.Count == 0)
            leaves.Add(this);
        foreach (var operand in Operands)
            operand.AddLeaves(leaves);
    }

    /// <summary>Of what a node is made its type tells, and what it has listed says no more.</summary>
    public virtual bool Equals(Expression? other) => other is not null && EqualityContract == other.EqualityContract;

    public override int GetHashCode() => EqualityContract.GetHashCode();

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

        return replaced is null ? this : WithOperands(EquatableArray.Of(replaced));
    }

    public sealed override string ToString() => FormulaText.Of(this);

    public static implicit operator Expression(double value) => new Number(value);

    public static Expression operator -(Expression operand) => new Negate(operand);

    public static Expression operator +(Expression left, Expression right) => new Add(left, right);

    public static Expression operator -(Expression left, Expression right) => new Subtract(left, right);

    public static Expression operator *(Expression left, Expression right) => new Multiply(left, right);

    public static Expression operator /(Expression left, Expression right) => new Divide(left, right);
}
