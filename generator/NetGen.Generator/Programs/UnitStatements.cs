using NetGen.Generator.Declarations;

namespace NetGen.Generator.Programs;

/// <summary>The ways to write a product for one sample.</summary>
internal enum UnitProductShape
{
    /// <summary>A loop over the inputs, sums in registers.</summary>
    Looped,

    /// <summary>No loop: every product a line.</summary>
    Straight,

    /// <summary>Some rows of weights at a time in the order in which they lie, sums between them in the first cache.</summary>
    Streamed,
}

/// <summary>A matrix product for one sample, its columns side by side in registers.</summary>
/// <param name="Product">The product.</param>
/// <param name="Shape">How it is written.</param>
/// <param name="Registers">Sums in registers at a time.</param>
internal sealed record UnitProduct(MatrixProduct Product, UnitProductShape Shape, int Registers) : Statement
{
    /// <summary>Sums in registers at a time beside <see cref="StreamedRows"/> inputs, so that sixteen registers hold both.</summary>
    public const int StreamedRegisters = 4;

    /// <summary>Rows of weights at a time: so many that the sums, which go to the first cache and back for each group, cost little.</summary>
    public const int StreamedRows = 8;

    /// <summary>What is done with each sum before it is stored.</summary>
    public EquatableArray<Statement> Afterwards { get; init; }
}
