using NetGen.Generator.Declarations;

namespace NetGen.Generator.Formulas;

/// <summary>A constant.</summary>
internal sealed record Number(double Value) : Expression
{
    public static Number Zero { get; } = new(0);
}

/// <summary>Something with a name: what the formula is over, or an intermediate result.</summary>
internal sealed record Variable(string Name) : Expression;

/// <summary>−a.</summary>
internal sealed record Negate(Expression Operand) : Expression
{
    public override Expression WithOperands(EquatableArray<Expression> operands) => new Negate(operands[0]);

    protected override Expression[] ListOperands() => [Operand];
}

/// <summary>One of the four operations of arithmetic.</summary>
internal abstract record Binary(Expression Left, Expression Right) : Expression
{
    public override Expression WithOperands(EquatableArray<Expression> operands) => this with { Left = operands[0], Right = operands[1] };

    protected override Expression[] ListOperands() => [Left, Right];
}

/// <summary>a + b.</summary>
internal sealed record Add(Expression Left, Expression Right) : Binary(Left, Right);

/// <summary>a − b.</summary>
internal sealed record Subtract(Expression Left, Expression Right) : Binary(Left, Right);

/// <summary>a·b.</summary>
internal sealed record Multiply(Expression Left, Expression Right) : Binary(Left, Right);

/// <summary>a / b, never the division of whole numbers.</summary>
internal sealed record Divide(Expression Left, Expression Right) : Binary(Left, Right);
