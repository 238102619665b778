namespace NetGen;

/// <summary>How the plane of a training is drawn.</summary>
[Flags]
internal enum PlaneStyle
{
    Usual = 0,

    /// <summary>Each point in the colour of its answer, however sure that is.</summary>
    Discrete = 1,

    /// <summary>Without the test points.</summary>
    WithoutTest = 2,
}
