using NetGen.Tests.Training;
using Users;

namespace NetGen.Tests.Evolution;

/// <summary>What is the evolution strategy's own.</summary>
public sealed class EvolutionStrategyTests
{
    [Fact]
    public void The_step_is_the_optimizer_s_on_the_estimate_worked_out_from_the_pairs_by_hand()
    {
        LinearModel model = new(2, 1);
        float[] start = [0.3f, -0.2f, 0.1f];
        start.CopyTo(model.Parameters);
        List<float[]> individuals = [];
        EvolutionStrategy evolution = new(model, Fitness, new SGD(1)) { Pairs = 1, Deviation = 0.5, WeightDecay = 0.1, Threads = 1 };
        evolution.Step();

        // One pair: the ranks are ½ and −½, n is 1, and ε is what the first individual has more than the mean, over σ.
        Assert.Equal(2, individuals.Count);
        float sign = individuals[0][0] > individuals[1][0] ? 1 : -1;
        for (int i = 0; i < 3; i++)
        {
            Assert.Equal(2 * start[i], individuals[0][i] + individuals[1][i], 1e-6f);
            float noise = (individuals[0][i] - start[i]) / 0.5f;
            Assert.Equal(start[i] + 0.5f * sign * noise - 0.1f * start[i], model.Parameters[i], 1e-6f);
        }

        double Fitness(INetwork network)
        {
            individuals.Add(network.Parameters.ToArray());
            return network.Parameters[0];
        }
    }

    [Fact]
    public void A_flat_fitness_moves_nothing_but_the_weight_decay()
    {
        ExclusiveOr network = new(3);
        float[] start = network.Parameters.ToArray();
        new EvolutionStrategy(network, _ => 1, new SGD(1)) { WeightDecay = 0 }.After(3);
        Assert.Equal(start, network.Parameters.ToArray());
        new EvolutionStrategy(network, _ => 1, new SGD(1)) { WeightDecay = 0.5 }.After(1);
        Assert.Equal(start.Select(parameter => parameter * 0.5f), network.Parameters.ToArray());
    }

    [Fact]
    public void Fitness_counts_by_rank_alone()
    {
        ExclusiveOr one = new(3), other = new(3);
        new EvolutionStrategy(one, network => network.Parameters[2]) { Seed = 1 }.After(4);
        new EvolutionStrategy(other, network => 1e6 * network.Parameters[2] + 17) { Seed = 1 }.After(4);
        Assert.Equal(one.Parameters, other.Parameters);
    }
}
