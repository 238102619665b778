namespace NetGen;

/// <summary>What is wrong with a unit.</summary>
internal enum UnitMark
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It answers every sample with the same number, so that nothing can be learned by it.</summary>
    Dead,

    /// <summary>Its activation stands at its bounds for nearly all samples, where its slope is about 0.</summary>
    Saturated,
}
