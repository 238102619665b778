namespace NetGen.Generator.Lowering.SampleLanes;

/// <summary>What the form's own buffers and loops are called in generated code.</summary>
internal static class LaneNames
{
    /// <summary>Samples side by side: the runtime's SampleBlocks.Lanes.</summary>
    public const int Lanes = 16;

    /// <summary>Each lane's share in the batch's mean, zero where there is no sample.</summary>
    public const string Share = "shares";

    /// <summary>Each lane's loss.</summary>
    public const string Losses = "losses";

    /// <summary>Sums over blocks before their lanes are added up.</summary>
    public const string Partials = "partials";

    /// <summary>Which part of a pass a thread does.</summary>
    public const string Part = "part";

    /// <summary>How many parts there are.</summary>
    public const string PartCount = "parts";

    /// <summary>The index of a block of sixteen samples.</summary>
    public const string Block = "block";
}
