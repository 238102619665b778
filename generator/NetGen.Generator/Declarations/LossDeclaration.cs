namespace NetGen.Generator.Declarations;

/// <summary>A loss as its struct declares it.</summary>
/// <param name="Name">The struct's name, such as Huber.</param>
/// <param name="Formula">The text over y and t.</param>
/// <param name="After">Metadata name of the activation that must come before it; null for any.</param>
/// <param name="AfterName">That activation's short name.</param>
/// <param name="Fused">The text over the pre-activation x and t; null when there is none.</param>
/// <param name="Output">How outputs under it read: a number of the runtime's OutputKind, 0 when the activation says.</param>
internal sealed record LossDeclaration(string Name, string Formula, string? After, string? AfterName, string? Fused, int Output);
