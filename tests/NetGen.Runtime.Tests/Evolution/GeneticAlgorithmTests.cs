using Users;

namespace NetGen.Tests.Evolution;

/// <summary>What is the genetic algorithm's own.</summary>
public sealed class GeneticAlgorithmTests
{
    [Fact]
    public void With_an_elite_the_best_never_gets_worse()
    {
        GeneticAlgorithm evolution = new(new ExclusiveOr(1), EvolutionMethods.ExclusiveOr) { Seed = 1, Elites = 1, MutationDeviation = 2, MutationDecay = 1 };
        float best = float.PositiveInfinity;
        for (int i = 0; i < 50; i++)
        {
            float loss = evolution.Step().Loss;
            Assert.True(loss <= best, $"generation {i}: {loss} after {best}");
            best = loss;
        }
    }

    [Fact]
    public void The_network_itself_is_among_the_first_and_the_best_is_kept_in_it()
    {
        ExclusiveOr start = new(7);
        float[] parameters = start.Parameters.ToArray();
        GeneticAlgorithm evolution = new(start, network => network.Parameters.SequenceEqual(parameters) ? 1 : 0) { Elites = 1 };
        Assert.Equal(-1, evolution.Step().Loss);
        Assert.Equal(parameters, evolution.Network.Parameters.ToArray());
        evolution.After(5);
        Assert.Equal(parameters, evolution.Network.Parameters.ToArray());
    }

    [Fact]
    public void Without_mutation_and_crossover_children_are_copies_of_the_fittest_parents()
    {
        GeneticAlgorithm evolution = new(new ExclusiveOr(1), network => network.Parameters[0])
        {
            Population = 8,
            Elites = 0,
            MutationProbability = 0,
            CrossoverProbability = 0,
            Selection = Selection.Truncation(0.1),
            Threads = 1,
        };
        evolution.Step();
        double best = evolution.BestFitness;
        Assert.Equal(best, evolution.After(1).BestFitness);
        Assert.Equal((double)evolution.Network.Parameters[0], best);
    }

    [Fact]
    public void The_mutations_deviation_falls_geometrically_to_its_floor()
    {
        GeneticAlgorithm evolution = new(new ExclusiveOr(1), EvolutionMethods.ExclusiveOr) { MutationDeviation = 0.8, MutationDecay = 0.5, LeastMutationDeviation = 0.15 };
        List<double> deviations = [evolution.CurrentMutationDeviation];
        for (int i = 0; i < 4; i++)
        {
            evolution.Step();
            deviations.Add(evolution.CurrentMutationDeviation);
        }

        Assert.Equal([0.8, 0.4, 0.2, 0.15, 0.15], deviations);
    }

    [Fact]
    public void A_tournament_picks_the_rank_that_the_order_statistic_says()
    {
        SeededRandom random = new(1);
        int firsts = Enumerable.Range(0, 20_000).Count(_ => Selection.Tournament(3).Pick(random, 10) == 0);

        // One of three draws from ten is the best with probability 1 − 0.9³ = 0.271; four deviations are 0.0126.
        Assert.InRange(firsts / 20_000.0, 0.258, 0.284);
        Assert.All(Enumerable.Range(0, 100), _ => Assert.InRange(Selection.Truncation(0.2).Pick(random, 10), 0, 1));
        Assert.Equal(0, Selection.Truncation(0.01).Pick(random, 10));
    }

    [Fact]
    public void Settings_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Selection.Tournament(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Selection.Truncation(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Selection.Truncation(1.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Make(evolution => new(evolution, EvolutionMethods.ExclusiveOr) { MutationProbability = 1.5 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Make(evolution => new(evolution, EvolutionMethods.ExclusiveOr) { Population = 1 }));
        Assert.Throws<InvalidOperationException>(() => Make(evolution => new(evolution, EvolutionMethods.ExclusiveOr) { Population = 4, Elites = 4 }).Step());
    }

    private static GeneticAlgorithm Make(Func<INetwork, GeneticAlgorithm> make) => make(new ExclusiveOr());
}
