using NetGen.Generator.Formulas;

namespace NetGen.Generator.Programs;

/// <summary>One sample's number in a buffer.</summary>
internal sealed record Element(string Buffer, FlatIndex Index) : Expression;

/// <summary>A parameter; the same for every sample.</summary>
/// <param name="Role">What it is called, such as weight.</param>
/// <param name="Index">Its place.</param>
/// <param name="Vector">The vector that the place is in.</param>
internal sealed record Parameter(string Role, FlatIndex Index, string Vector = "parameters") : Expression;

/// <summary>Neighbouring parameters, one a lane.</summary>
/// <inheritdoc cref="Parameter"/>
internal sealed record ParameterLanes(string Role, FlatIndex Index, string Vector) : Expression;
