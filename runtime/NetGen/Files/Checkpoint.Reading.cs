namespace NetGen;

public sealed partial class Checkpoint
{
    /// <summary>Counts beyond this cannot come from training; they would overflow when it goes on.</summary>
    internal const ulong MostSteps = 1UL << 53;

    private const ulong MostEpochs = int.MaxValue / 2;

    /// <summary>Reads what a checkpoint file says beside the weights.</summary>
    /// <exception cref="InvalidDataException">The file is damaged or no checkpoint.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Checkpoint Read(string path)
    {
        using FileStream file = File.OpenRead(path);
        return Read(SafeTensors.Read(file, path), path);
    }

    /// <summary>Reads and checks all numbers and texts of a checkpoint beside weights and optimizer.</summary>
    internal static Checkpoint Read(SafeTensors file, string source)
    {
        if (!IsIn(file))
            throw new InvalidDataException($"{source} is no checkpoint of this version: its metadata says '{FormatKey}' is '{file.Metadata.GetValueOrDefault(FormatKey)}', not '{Format}'.");
        return new()
        {
            NetworkName = Text("network"),
            OptimizerName = Text("optimizer"),
            FeatureNames = NameList.Read(Text("feature_names"), source),
            ClassNames = NameList.Read(Text("class_names"), source),
            StepCount = (long)Whole("step", 0, MostSteps),
            Epoch = (int)Whole("epoch", 0, MostEpochs),
            Position = (int)Whole("position", 0, int.MaxValue),
            SampleCount = (int)Whole("samples", 0, int.MaxValue),
            Seed = Whole("seed", 0, ulong.MaxValue),
            BatchSize = (int)Whole("batch_size", 1, int.MaxValue),
            Standardizer = ReadStandardizer(file, source),
        };

        string Text(string key) => file.Metadata.GetValueOrDefault(key) ?? throw new InvalidDataException($"{source} has no text '{key}' in its metadata.");
        ulong Whole(string name, ulong minimum, ulong maximum) => FileNumbers.Whole(file, TrainerPrefix + name, minimum, maximum, source);
    }

    private static Standardizer? ReadStandardizer(SafeTensors file, string source)
    {
        if (file.Find(StandardizerPrefix + "means") is not { } means)
            return null;
        try
        {
            return new(means.ToSingles(), file[StandardizerPrefix + "deviations"].ToSingles());
        }
        catch (ArgumentException wrong)
        {
            throw new InvalidDataException($"{source}: the standardiser is damaged: {wrong.Message}", wrong);
        }
    }
}
