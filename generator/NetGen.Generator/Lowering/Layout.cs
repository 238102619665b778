namespace NetGen.Generator.Lowering;

/// <summary>How a buffer holds samples.</summary>
internal enum Layout
{
    /// <summary>Sample after sample.</summary>
    Rows,

    /// <summary>Blocks of sixteen samples, number after number.</summary>
    Blocks,

    /// <summary>Blocks of sixteen channels of one sample, place after place.</summary>
    Channels,
}
