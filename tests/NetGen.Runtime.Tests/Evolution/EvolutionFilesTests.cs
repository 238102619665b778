using Users;

namespace NetGen.Tests.Evolution;

/// <summary>Checkpoints that do not fit, and what else can be done with one that does.</summary>
public sealed class EvolutionFilesTests
{
    [Fact]
    public void A_checkpoint_of_another_method_network_or_population_is_refused_and_nothing_changes()
    {
        byte[] checkpoint = EvolutionMethods.OnExclusiveOr(nameof(GeneticAlgorithm), seed: 1).After(3).Save();
        NetGen.Evolution other = EvolutionMethods.OnExclusiveOr(nameof(CMAES), seed: 2).After(2);
        byte[] before = other.Save();
        Assert.Contains("'CMAES'", Assert.Throws<InvalidDataException>(() => other.Load(checkpoint)).Message, StringComparison.Ordinal);
        Assert.Equal(before, other.Save());
        GeneticAlgorithm larger = new(new ExclusiveOr(), EvolutionMethods.ExclusiveOr) { Population = 65 };
        Assert.Contains("[64, 17]", Assert.Throws<InvalidDataException>(() => larger.Load(checkpoint)).Message, StringComparison.Ordinal);
        GeneticAlgorithm balancing = new(new Balancer(), _ => 0);
        Assert.Contains("'Balancer'", Assert.Throws<InvalidDataException>(() => balancing.Load(checkpoint)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => larger.Load(new ExclusiveOr().Save()));
    }

    [Fact]
    public void A_network_alone_takes_the_weights_of_a_whole_checkpoint()
    {
        NetGen.Evolution evolution = EvolutionMethods.OnExclusiveOr(nameof(EvolutionStrategy), seed: 1).After(3);
        ExclusiveOr network = new();
        network.Load(evolution.Save());
        Assert.Equal(evolution.Network.Parameters, network.Parameters);
    }
}
