namespace NetGen;

public sealed partial class Checkpoint
{
    /// <summary>The text part of the file.</summary>
    internal IReadOnlyDictionary<string, string> Metadata => new Dictionary<string, string>
    {
        [FormatKey] = Format,
        ["network"] = NetworkName,
        ["optimizer"] = OptimizerName,
        ["feature_names"] = NameList.Write(FeatureNames),
        ["class_names"] = NameList.Write(ClassNames),
    };

    /// <summary>The numbers beside weights and optimizer.</summary>
    internal IEnumerable<Tensor> Tensors()
    {
        yield return Tensor.From(TrainerPrefix + "step", [(ulong)StepCount]);
        yield return Tensor.From(TrainerPrefix + "epoch", [(ulong)Epoch]);
        yield return Tensor.From(TrainerPrefix + "position", [(ulong)Position]);
        yield return Tensor.From(TrainerPrefix + "samples", [(ulong)SampleCount]);
        yield return Tensor.From(TrainerPrefix + "seed", [Seed]);
        yield return Tensor.From(TrainerPrefix + "batch_size", [(ulong)BatchSize]);
        if (Standardizer == null)
            yield break;
        yield return Tensor.From(StandardizerPrefix + "means", Standardizer.Means);
        yield return Tensor.From(StandardizerPrefix + "deviations", Standardizer.Deviations);
    }
}
