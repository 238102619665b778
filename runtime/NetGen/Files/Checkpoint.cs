namespace NetGen;

/// <summary>
/// What a trainer's checkpoint says beside the weights. A program that only predicts reads the names and the standardiser here and the weights with
/// <see cref="NetworkFiles.Load(INetwork, string)"/>.
/// </summary>
public sealed partial class Checkpoint
{
    private const string TrainerPrefix = "trainer.";
    private const string StandardizerPrefix = "standardizer.";
    private const string FormatKey = "netgen";
    private const string Format = "checkpoint 1";

    /// <summary>The network's class.</summary>
    public required string NetworkName { get; init; }

    /// <summary>The optimizer's name.</summary>
    public required string OptimizerName { get; init; }

    /// <summary>Steps done.</summary>
    public required long StepCount { get; init; }

    /// <summary>Epochs done.</summary>
    public required int Epoch { get; init; }

    /// <summary>Samples already used in the current epoch; with <see cref="Seed"/> and <see cref="Epoch"/> it says what comes next.</summary>
    public required int Position { get; init; }

    /// <summary>Samples the training data had.</summary>
    public required int SampleCount { get; init; }

    /// <summary>The seed of the samples' order.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Samples a step.</summary>
    public required int BatchSize { get; init; }

    /// <summary>One name a feature; empty when unknown.</summary>
    public required IReadOnlyList<string> FeatureNames { get; init; }

    /// <summary>One name a class; empty when unknown.</summary>
    public required IReadOnlyList<string> ClassNames { get; init; }

    /// <summary>What the inputs went through before training; null for nothing.</summary>
    public required Standardizer? Standardizer { get; init; }

    /// <summary>Whether the file is a checkpoint, and not weights alone.</summary>
    internal static bool IsIn(SafeTensors file) => file.Metadata.GetValueOrDefault(FormatKey) == Format;

    /// <summary>Whether a tensor of this name is a checkpoint's own, and no weight.</summary>
    internal static bool Owns(string tensor) =>
        new[] { TrainerPrefix, StandardizerPrefix, OptimizerTensors.Prefix, ScheduleTensors.Prefix, Evolution.Prefix }.Any(prefix => tensor.StartsWith(prefix, StringComparison.Ordinal));
}
