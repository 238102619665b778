namespace NetGen;

/// <content>Checkpoints: all that the training needs to go on with the same bits as if it had never stopped, in one safetensors file.</content>
public sealed partial class Trainer
{
    /// <summary>What the inputs went through before training; kept in checkpoints, not applied by the trainer. Null for nothing.</summary>
    /// <exception cref="ArgumentException">It standardises samples of another size.</exception>
    public Standardizer? Standardizer
    {
        get;
        set => field = value == null || value.FeatureSize == Network.InputSize
            ? value
            : throw new ArgumentException($"The standardiser is for {value.FeatureSize} features, but {Network.Info.Name} takes {Network.InputSize}.", nameof(value));
    }

    /// <summary>Writes a checkpoint to a file, aside first, then renamed, so that an older one is replaced wholly or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Save(string path) => AtomicFile.Write(path, Save);

    /// <summary>Writes a checkpoint to a stream, which stays open.</summary>
    public void Save(Stream stream)
    {
        Checkpoint checkpoint = Describe();
        SafeTensors.Write(
            stream, [.. WeightTensors.Of(Network), .. OptimizerTensors.Of(Optimizer, Network), .. ScheduleTensors.Of(Schedule), .. checkpoint.Tensors()], checkpoint.Metadata);
    }

    /// <summary>A checkpoint as the bytes of a file.</summary>
    public byte[] Save()
    {
        using MemoryStream stream = new();
        Save(stream);
        return stream.ToArray();
    }

    /// <summary>
    /// Goes on from a checkpoint file, saved by a trainer of the same network class, optimizer, schedule and data. Batch size, seed, learning rate and standardiser become the checkpoint's.
    /// </summary>
    /// <exception cref="InvalidDataException">The file is damaged, or of another network, optimizer or data set. The trainer is as it was.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public void Load(string path)
    {
        using FileStream file = File.OpenRead(path);
        Load(SafeTensors.Read(file, path), path);
    }

    /// <summary>Goes on from a checkpoint in a stream, which is read to its end and stays open.</summary>
    /// <inheritdoc cref="Load(string)"/>
    public void Load(Stream stream) => Load(SafeTensors.Read(stream, "The stream"), "The stream");

    /// <summary>Goes on from a checkpoint in memory.</summary>
    /// <inheritdoc cref="Load(string)"/>
    public void Load(ReadOnlySpan<byte> bytes) => Load(SafeTensors.Read(bytes.ToArray(), "The file in memory"), "The file in memory");

    private Checkpoint Describe() => new()
    {
        NetworkName = Network.Info.Name,
        OptimizerName = Optimizer.Name,
        StepCount = _place.Step,
        Epoch = _place.Epoch,
        Position = _place.Position,
        SampleCount = Data.Count,
        Seed = Seed,
        BatchSize = BatchSize,
        FeatureNames = (Data as Dataset)?.FeatureNames ?? [],
        ClassNames = (Data as Dataset)?.ClassNames ?? [],
        Standardizer = Standardizer,
    };

    private void Load(SafeTensors file, string source)
    {
        Checkpoint checkpoint = Checkpoint.Read(file, source);
        CheckpointFit.Require(checkpoint, this, source);
        float[] parameters = WeightTensors.Read(Network, file, source);
        SavedOptimizer optimizer = OptimizerTensors.Read(Optimizer, Network, file, source);
        double[][] schedule = ScheduleTensors.Read(Schedule, file, source);

        // From here on nothing is refused any more.
        _parametersLock.BeginWrite();
        try
        {
            Network.ImportParameters(parameters);
        }
        finally
        {
            _parametersLock.EndWrite();
        }

        optimizer.ApplyTo(Optimizer);
        ScheduleTensors.Apply(schedule, Schedule);
        _place = new(checkpoint.StepCount, checkpoint.Epoch, checkpoint.Position);
        _seed = checkpoint.Seed;
        BatchSize = checkpoint.BatchSize;
        Standardizer = checkpoint.Standardizer;
    }
}
