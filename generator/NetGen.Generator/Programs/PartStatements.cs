using NetGen.Generator.Declarations;

namespace NetGen.Generator.Programs;

/// <summary>A loop whose rounds the parts of a pass deal out among themselves.</summary>
internal sealed record DealtLoop(Loop Whole) : Statement;

/// <summary>What the first part of a pass does alone.</summary>
internal sealed record FirstPart(EquatableArray<Statement> Body) : Statement;
