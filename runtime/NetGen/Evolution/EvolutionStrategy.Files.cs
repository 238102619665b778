namespace NetGen;

public sealed partial class EvolutionStrategy
{
    /// <inheritdoc/>
    private protected override IEnumerable<Tensor> StateTensors() => [.. OptimizerTensors.Of(Optimizer, Network), Tensor.From(Named("deviation"), [Deviation])];

    /// <inheritdoc/>
    private protected override Action ReadState(SafeTensors file, string source)
    {
        SavedOptimizer optimizer = OptimizerTensors.Read(Optimizer, Network, file, source);
        double deviation = FileNumbers.Doubles(file, Named("deviation"), 1, source)[0];
        if (deviation <= 0)
            throw new InvalidDataException(FormattableString.Invariant($"{source}: the deviation is {deviation}; it must be above 0."));
        return () =>
        {
            optimizer.ApplyTo(Optimizer);
            Deviation = deviation;
        };
    }
}
