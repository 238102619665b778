namespace NetGen.Playground;

/// <summary>One way of a training as a file keeps it.</summary>
/// <param name="Epochs">What it reported so far.</param>
/// <param name="Frames">Moments that it can go back to, from the first to the last.</param>
/// <param name="Checkpoint">Where it stands.</param>
internal sealed record SavedBranch(IReadOnlyList<TrainingProgress> Epochs, IReadOnlyList<SavedFrame> Frames, byte[] Checkpoint)
{
    /// <summary>A file is no larger than a few of these, whatever the network's size; of a large one fewer moments are kept.</summary>
    private const long MostFrameBytes = 8 << 20;

    /// <summary>A training as it is now.</summary>
    /// <param name="trainer">The training.</param>
    /// <param name="history">What it reported.</param>
    /// <param name="timeline">Where it has been; null where it cannot go back.</param>
    public static SavedBranch Of(Trainer trainer, TrainingHistory history, Branch? timeline)
    {
        timeline?.KeepNewest();
        var frames = new KeyFrames(MostFrameBytes);
        frames.Become(timeline?.Frames.All() ?? []);
        return new(history.Epochs(), [.. frames.All().Select(frame => new SavedFrame(frame.Loss, frame.IsChange, frame.Checkpoint))], trainer.Save());
    }

    /// <summary>Has a training stand where this one did.</summary>
    /// <param name="trainer">A training of the same network and data, which learns in the same way.</param>
    /// <returns>The moments that it can go back to.</returns>
    /// <exception cref="InvalidDataException">A moment is damaged, of another training, or not where it should be.</exception>
    public IReadOnlyList<KeyFrame> Restore(Trainer trainer)
    {
        var frames = new KeyFrame[Frames.Count];
        for (int i = 0; i < frames.Length; i++)
        {
            trainer.Load(Frames[i].Checkpoint);
            frames[i] = new(trainer.Place, Frames[i].Loss, trainer.LearningRate, Frames[i].Checkpoint, Frames[i].IsChange);
            if (i > 0 && frames[i].Step <= frames[i - 1].Step)
                throw new InvalidDataException(FormattableString.Invariant($"The session is damaged: its key frame {i + 1} is of step {frames[i].Step}, but the one before of step {frames[i - 1].Step}."));
        }

        trainer.Load(Checkpoint);
        return frames;
    }
}

/// <summary>A moment of a training as a file keeps it; its place is in its checkpoint.</summary>
/// <param name="Loss">The training loss of the epoch that ended then; NaN where none did.</param>
/// <param name="IsChange">Whether something was changed then.</param>
/// <param name="Checkpoint">All that the training needs to go on from there.</param>
internal sealed record SavedFrame(double Loss, bool IsChange, byte[] Checkpoint);

/// <summary>The branch beside the one that is followed, as a file keeps it.</summary>
/// <param name="State">What it is made of; in nothing but how it learns other than the followed one.</param>
/// <param name="Branch">How it went.</param>
/// <param name="Parting">Where the two parted.</param>
internal sealed record SavedOther(SessionState State, SavedBranch Branch, TrainingPlace Parting);
