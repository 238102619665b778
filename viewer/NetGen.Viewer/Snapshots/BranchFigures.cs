namespace NetGen;

/// <summary>What is read of the branch beside the one that is followed.</summary>
/// <param name="FollowedName">What the followed one learns by, in a few words.</param>
/// <param name="Name">The same of this one.</param>
/// <param name="History">Its epochs from first to last.</param>
/// <param name="Judged">How it answers the samples that both are judged by; null while it is not watched.</param>
/// <param name="IsBroken">Whether a step broke it.</param>
internal sealed record BranchFigures(string FollowedName, string Name, IReadOnlyList<TrainingProgress> History, Evaluation? Judged, bool IsBroken)
{
    /// <summary>Names both by optimizer and rate, and by the size of their batches where only that tells them apart.</summary>
    /// <param name="followed">The branch that is followed.</param>
    /// <param name="other">The one beside it.</param>
    /// <param name="history">What that has reported.</param>
    /// <param name="judged">How that answers.</param>
    /// <param name="isBroken">Whether a step broke it.</param>
    public static BranchFigures Of(Trainer followed, Trainer other, IReadOnlyList<TrainingProgress> history, Evaluation? judged, bool isBroken)
    {
        bool namesBatch = followed.BatchSize != other.BatchSize;
        return new(NameOf(followed, namesBatch), NameOf(other, namesBatch), history, judged, isBroken);
    }

    private static string NameOf(Trainer trainer, bool namesBatch)
    {
        string rate = trainer.Schedule == null ? Numbers.ThreeDigits(trainer.LearningRate) : "scheduled";
        return $"{trainer.Optimizer.Name} {rate}{(namesBatch ? $", batch {Numbers.Count(trainer.BatchSize)}" : "")}";
    }
}
