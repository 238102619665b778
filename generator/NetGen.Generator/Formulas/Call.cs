using NetGen.Generator.Declarations;

namespace NetGen.Generator.Formulas;

/// <summary>A function applied to as many arguments as it takes.</summary>
internal sealed record Call(Function Function, EquatableArray<Expression> Arguments) : Expression
{
    public override Expression WithOperands(EquatableArray<Expression> operands) => new Call(Function, operands);

    protected override Expression[] ListOperands() => [.. Arguments];
}
