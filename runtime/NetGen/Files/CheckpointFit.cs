namespace NetGen;

/// <summary>Refuses the checkpoint of another training.</summary>
internal static class CheckpointFit
{
    /// <summary>Throws unless the checkpoint is of this trainer's network class, optimizer, data and input size.</summary>
    /// <exception cref="InvalidDataException">It is of another.</exception>
    public static void Require(Checkpoint checkpoint, Trainer trainer, string source)
    {
        Same("network", checkpoint.NetworkName, trainer.Network.Info.Name, source);
        Same("optimizer", checkpoint.OptimizerName, trainer.Optimizer.Name, source);
        if (checkpoint.Standardizer is { } standardizer && standardizer.FeatureSize != trainer.Network.InputSize)
            throw new InvalidDataException($"{source} has a standardiser for {standardizer.FeatureSize} features, but the network takes {trainer.Network.InputSize}.");
        if (trainer.Data is Dataset data)
            RequireData(checkpoint, data, source);
    }

    private static void RequireData(Checkpoint checkpoint, Dataset data, string source)
    {
        SameNames("feature", checkpoint.FeatureNames, data.FeatureNames, source);
        SameNames("class", checkpoint.ClassNames, data.ClassNames, source);
        bool isWithinEpoch = checkpoint.Position > 0;
        if (isWithinEpoch && (checkpoint.SampleCount != data.Count || checkpoint.Position >= data.Count))
        {
            throw new InvalidDataException(
                $"{source} stands at sample {checkpoint.Position} of an epoch of {checkpoint.SampleCount}, but the data has {data.Count} samples; go on with the same data.");
        }
    }

    private static void SameNames(string what, IReadOnlyList<string> saved, IReadOnlyList<string> present, string source)
    {
        if (saved.Count > 0 && present.Count > 0 && !saved.SequenceEqual(present))
            Same($"{what} names", string.Join(", ", saved), string.Join(", ", present), source);
    }

    private static void Same(string what, string saved, string present, string source)
    {
        if (saved != present)
            throw new InvalidDataException($"{source} is a checkpoint with {what} '{saved}', but this trainer has '{present}'.");
    }
}
