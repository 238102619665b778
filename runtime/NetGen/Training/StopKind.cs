namespace NetGen;

/// <summary>What kind of end a run came to.</summary>
public enum StopKind
{
    /// <summary>All epochs asked for are done.</summary>
    Completed,

    /// <summary>A stop rule was met.</summary>
    Rule,

    /// <summary>The run was cancelled, between two steps.</summary>
    Cancelled,

    /// <summary>A step met NaN or infinity and was undone.</summary>
    Diverged,
}
