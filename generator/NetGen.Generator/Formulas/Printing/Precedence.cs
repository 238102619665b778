namespace NetGen.Generator.Formulas;

/// <summary>How tightly an expression binds in C# and GLSL alike, loosest first.</summary>
internal enum Precedence
{
    Conditional,
    Comparison,
    Additive,
    Multiplicative,
    Unary,
    Primary,
}
