namespace NetGen;

/// <summary>The shape of the code that is written for a layer.</summary>
public enum CodeForm
{
    /// <summary>Sixteen samples side by side in the lanes of vectors, loops of constant size over units and inputs.</summary>
    SampleLanes,
}
