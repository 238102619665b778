namespace NetGen.Benchmarks;

/// <summary>A peer that this build leaves out.</summary>
internal sealed record AbsentPeer(string Name, string? Absence) : IPeer
{
    public IContestant? For(WorkTask task) => null;
}
