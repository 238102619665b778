namespace NetGen;

/// <summary>The shape of the code that is written for a layer.</summary>
public enum CodeForm
{
    /// <summary>The form that was measured to run the layer best.</summary>
    Automatic,

    /// <summary>Sixteen samples side by side in the lanes of vectors, loops of constant size over units and inputs.</summary>
    SampleLanes,

    /// <summary>Units side by side in the lanes, one sample after the other. It is for predicting; sums over samples are written as <see cref="SampleLanes"/>.</summary>
    UnitLanes,

    /// <summary>Units side by side in the lanes, tiles of a few samples by two registers of units held in registers over all inputs.</summary>
    RegisterTiles,
}
