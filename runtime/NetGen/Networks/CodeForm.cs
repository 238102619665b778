namespace NetGen;

/// <summary>The shape of the code that is written for a layer.</summary>
public enum CodeForm
{
    /// <summary>Sixteen samples side by side in the lanes of vectors, loops of constant size over units and inputs.</summary>
    SampleLanes,

    /// <summary>One sample, units side by side in the lanes.</summary>
    UnitLanes,

    /// <summary>Units side by side in the lanes, tiles of a few samples by two registers of units held in registers over all inputs.</summary>
    RegisterTiles,
}
