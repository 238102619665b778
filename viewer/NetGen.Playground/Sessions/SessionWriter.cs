using System.Text;

namespace NetGen.Playground;

/// <summary>Writes the parts of a session's file, which <see cref="SessionReader"/> reads in the same order.</summary>
internal readonly struct SessionWriter(Stream stream)
{
    /// <summary>What stands before the epochs' number, the frames', the length of where a branch stands, and the number of other branches.</summary>
    public const string Epochs = "epochs ", Frames = "frames ", Checkpoint = "checkpoint ", Others = "others ";

    /// <summary>A line of text.</summary>
    public void Line(FormattableString text) => stream.Write(Encoding.UTF8.GetBytes(FormattableString.Invariant(text) + "\n"));

    /// <summary>One way of the training.</summary>
    public void Branch(SavedBranch branch)
    {
        Line($"{Epochs}{branch.Epochs.Count}");
        foreach (TrainingProgress epoch in branch.Epochs)
            Line($"{epoch.Epoch},{epoch.Step},{epoch.TrainLoss:R},{epoch.TestLoss:R},{epoch.Accuracy:R},{epoch.L1Penalty:R},{epoch.L2Penalty:R},{epoch.SamplesPerSecond:R},{epoch.Elapsed.Ticks}");
        Line($"{Frames}{branch.Frames.Count}");
        foreach (SavedFrame frame in branch.Frames)
        {
            Line($"{frame.Loss:R},{(frame.IsChange ? 1 : 0)},{frame.Checkpoint.Length}");
            stream.Write(frame.Checkpoint);
        }

        Line($"{Checkpoint}{branch.Checkpoint.Length}");
        stream.Write(branch.Checkpoint);
    }

    /// <summary>The branch beside it, or that there is none.</summary>
    public void Other(SavedOther? other)
    {
        Line($"{Others}{(other == null ? 0 : 1)}");
        if (other == null)
            return;
        Line($"{other.State}");
        Line($"{other.Parting.Step},{other.Parting.Epoch},{other.Parting.Position}");
        Branch(other.Branch);
    }
}
