namespace NetGen.Tests.Training;

/// <summary>Keeps all reports, on the thread that makes them.</summary>
internal sealed class Reports : IProgress<TrainingProgress>
{
    public List<TrainingProgress> All { get; } = [];

    public void Report(TrainingProgress value) => All.Add(value);
}
