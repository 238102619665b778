namespace NetGen;

/// <content>Checkpoints: all that the evolution needs to go on with the same bits as if it had never stopped, in one safetensors file.</content>
public abstract partial class Evolution
{
    /// <summary>What the names of an evolution's own tensors begin with.</summary>
    internal const string Prefix = "evolution.";

    private const string FormatKey = "netgen";
    private const string Format = "evolution 1";

    /// <summary>Whether the file is an evolution's checkpoint, and not weights alone.</summary>
    internal static bool IsIn(SafeTensors file) => file.Metadata.GetValueOrDefault(FormatKey) == Format;

    /// <inheritdoc cref="Trainer.Save(string)"/>
    public void Save(string path) => AtomicFile.Write(path, Save);

    /// <inheritdoc cref="Trainer.Save(Stream)"/>
    public void Save(Stream stream)
    {
        Prepare();
        Dictionary<string, string> metadata = new() { [FormatKey] = Format, ["network"] = Network.Info.Name, ["method"] = GetType().Name };
        SafeTensors.Write(stream, [.. WeightTensors.Of(Network), .. PlaceTensors(), .. StateTensors()], metadata);
    }

    /// <inheritdoc cref="Trainer.Save()"/>
    public byte[] Save()
    {
        using MemoryStream stream = new();
        Save(stream);
        return stream.ToArray();
    }

    /// <summary>Goes on from a checkpoint file, saved by the same method with as many individuals on the same network class. The seed becomes the checkpoint's; other settings are this evolution's.</summary>
    /// <exception cref="InvalidDataException">The file is damaged, or of another network, method or population. The evolution is as it was.</exception>
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

    /// <summary>What the method remembers beside the network's parameters.</summary>
    private protected abstract IEnumerable<Tensor> StateTensors();

    /// <summary>Reads and checks what <see cref="StateTensors"/> wrote.</summary>
    /// <returns>Takes it over; throws nothing.</returns>
    /// <exception cref="InvalidDataException">Something is missing, misshapen or out of its range; nothing was changed.</exception>
    private protected abstract Action ReadState(SafeTensors file, string source);

    /// <summary>The full name of a tensor of the method's own.</summary>
    private protected static string Named(string name) => Prefix + name;

    private IEnumerable<Tensor> PlaceTensors()
    {
        yield return Tensor.From(Named("step"), [(ulong)_place.Step]);
        yield return Tensor.From(Named("epoch"), [(ulong)_place.Epoch]);
        yield return Tensor.From(Named("position"), [(ulong)_place.Position]);
        yield return Tensor.From(Named("seed"), [Seed]);
        yield return Tensor.From(Named("nan_count"), [(ulong)NaNCount]);
    }

    private void Load(SafeTensors file, string source)
    {
        Require(file, FormatKey, Format, source);
        Require(file, "network", Network.Info.Name, source);
        Require(file, "method", GetType().Name, source);
        Prepare();
        float[] parameters = WeightTensors.Read(Network, file, source);
        TrainingPlace place = new((long)Whole("step", Checkpoint.MostSteps), (int)Whole("epoch", int.MaxValue), (int)Whole("position", int.MaxValue));
        ulong seed = Whole("seed", ulong.MaxValue), notNumbers = Whole("nan_count", Checkpoint.MostSteps);
        Action takeOver = ReadState(file, source);

        // From here on nothing is refused any more.
        _parametersLock.BeginWrite();
        Network.ImportParameters(parameters);
        _parametersLock.EndWrite();
        takeOver();
        (_place, _seed, NaNCount, BestFitness) = (place, seed, (long)notNumbers, double.NaN);

        ulong Whole(string name, ulong most) => FileNumbers.Whole(file, Named(name), 0, most, source);
    }

    private static void Require(SafeTensors file, string key, string expected, string source)
    {
        if (file.Metadata.GetValueOrDefault(key) is var found && found != expected)
            throw new InvalidDataException($"{source} cannot be gone on from: its metadata says '{key}' is '{found}', not '{expected}'.");
    }
}
