namespace NetGen.Generator.Analysis;

/// <summary>The runtime's Init, number by number; a test compares the two.</summary>
internal enum Initializer
{
    Default,
    GlorotUniform,
    GlorotNormal,
    HeUniform,
    HeNormal,
    LeCunNormal,
    Uniform,
    Normal,
    Zeros,
}
