namespace NetGen.Generator.Analysis;

/// <summary>The runtime's OutputKind, number by number; a test compares the two.</summary>
internal enum OutputKind
{
    Values,
    Probabilities,
    Logits,
    Margins,
    Classes,
}
