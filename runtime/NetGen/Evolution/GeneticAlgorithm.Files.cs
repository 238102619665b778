namespace NetGen;

public sealed partial class GeneticAlgorithm
{
    /// <inheritdoc/>
    private protected override IEnumerable<Tensor> StateTensors()
    {
        var genomes = new float[checked(Population * Network.ParameterCount)];
        for (int rank = 0; rank < Population; rank++)
            Network.ToStandardOrder(Parent(rank), genomes.AsSpan(rank * Network.ParameterCount, Network.ParameterCount));
        yield return Tensor.From(Named("population"), genomes, Population, Network.ParameterCount);
        yield return Tensor.From(Named("mutation_deviation"), [CurrentMutationDeviation]);
    }

    /// <inheritdoc/>
    private protected override Action ReadState(SafeTensors file, string source)
    {
        float[] genomes = FileNumbers.Singles(file, Named("population"), [Population, Network.ParameterCount], source);
        double deviation = FileNumbers.Doubles(file, Named("mutation_deviation"), 1, source)[0];
        if (deviation < 0)
            throw new InvalidDataException(FormattableString.Invariant($"{source}: the mutations' deviation is {deviation}; it must not be negative."));
        return () =>
        {
            for (int rank = 0; rank < Population; rank++)
                Network.FromStandardOrder(genomes.AsSpan(rank * Network.ParameterCount, Network.ParameterCount), _parents[rank]);
            Ranking.Reset();
            _deviation = deviation;
        };
    }
}
