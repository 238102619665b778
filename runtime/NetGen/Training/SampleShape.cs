namespace NetGen;

/// <summary>Refuses samples that do not fit a network.</summary>
internal static class SampleShape
{
    /// <summary>Throws unless the source's samples and targets have the network's sizes.</summary>
    public static void Require(INetwork network, ISampleSource source, string parameter)
    {
        if (source.FeatureSize != network.InputSize || source.TargetSize != network.OutputSize)
        {
            throw new ArgumentException(
                $"{network.Info.Name} takes {network.InputSize} inputs and {network.OutputSize} targets, but the samples have {source.FeatureSize} features and {source.TargetSize} targets.",
                parameter);
        }
    }
}
