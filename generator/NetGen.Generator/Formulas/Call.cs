namespace NetGen.Generator.Formulas;

/// <summary>A function applied to as many arguments as it takes.</summary>
internal sealed record Call(Function Function, IReadOnlyList<Expression> Arguments) : Expression
{
    public override IReadOnlyList<Expression> Operands => Arguments;

    public override Expression WithOperands(IReadOnlyList<Expression> operands) => new Call(Function, operands);

    public bool Equals(Call? other) => other is not null && Function == other.Function && Arguments.SequenceEqual(other.Arguments);

    public override int GetHashCode() => Arguments.Aggregate(Function.GetHashCode(), (hash, argument) => unchecked(hash * 31 + argument.GetHashCode()));
}
