namespace NetGen.Benchmarks;

/// <summary>A library or compiler that NetGen is measured against.</summary>
internal interface IPeer
{
    /// <summary>Head of its column.</summary>
    string Name { get; }

    /// <summary>What is missing and how to get it, or null where the peer is ready.</summary>
    string? Absence { get; }

    /// <summary>The peer at a task, or null where it does not do such work.</summary>
    IContestant? For(WorkTask task);
}
