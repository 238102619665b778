using Users;

namespace NetGen.Tests.Evolution;

/// <summary>What holds for every method of evolution.</summary>
public sealed class EvolutionTests
{
    public static TheoryData<string> Methods => EvolutionMethods.Names;

    [Theory, MemberData(nameof(Methods))]
    public void Exclusive_or_is_learned_within_a_hundred_generations(string method)
    {
        for (ulong seed = 1; seed <= 5; seed++)
        {
            NetGen.Evolution evolution = EvolutionMethods.OnExclusiveOr(method, seed);
            Dataset data = EvolutionMethods.ExclusiveOr;
            while (evolution.StepCount < 100 && evolution.Network.Loss(data.Features, data.Targets) > 0.1f)
                evolution.Step();
            Assert.True(evolution.StepCount < 100, $"{method}, seed {seed}");
        }
    }

    [Theory, MemberData(nameof(Methods))]
    public void The_bits_are_the_same_on_one_two_and_eight_threads(string method)
    {
        byte[] one = EvolutionMethods.OnExclusiveOr(method, seed: 3, threads: 1).After(12).Save();
        Assert.Equal(one, EvolutionMethods.OnExclusiveOr(method, seed: 3, threads: 2).After(12).Save());
        NetGen.Evolution changing = EvolutionMethods.OnExclusiveOr(method, seed: 3, threads: 8).After(6);
        changing.Threads = 3;
        Assert.Equal(one, changing.After(6).Save());
        Assert.NotEqual(one, EvolutionMethods.OnExclusiveOr(method, seed: 4).After(12).Save());
    }

    [Theory, MemberData(nameof(Methods))]
    public void A_resumed_evolution_has_the_same_bits_as_one_that_never_stopped(string method)
    {
        NetGen.Evolution whole = Batched(method, networkSeed: 1, seed: 5).After(7);
        NetGen.Evolution resumed = Batched(method, networkSeed: 2, seed: 6);
        resumed.Load(whole.Save());
        Assert.Equal(whole.Save(), resumed.Save());
        Assert.Equal((7L, 3, 5UL), (resumed.StepCount, resumed.Epoch, resumed.Seed));
        Assert.Equal(whole.After(9).Save(), resumed.After(9).Save());
    }

    [Theory, MemberData(nameof(Methods))]
    public void A_step_reports_the_best_fitness_and_counts_passes_over_the_data(string method)
    {
        NetGen.Evolution evolution = EvolutionMethods.OnExclusiveOr(method, seed: 1);
        TrainingStep step = evolution.Step();
        Assert.Equal(((float)-evolution.BestFitness, 1L, 1), (step.Loss, step.Step, step.Epoch));
        Assert.Equal(1, Batched(method, 1, 1).After(2).Epoch);
    }

    [Theory, MemberData(nameof(Methods))]
    public void A_fitness_that_is_not_a_number_is_the_worst_and_is_counted(string method)
    {
        ExclusiveOr atTheEdge = new(1);
        atTheEdge.Parameters[0] = 0.01f;
        NetGen.Evolution evolution = EvolutionMethods.On(method, atTheEdge, Fitness, seed: 2).After(60);
        Assert.True(evolution.NaNCount > 0);
        Assert.InRange(evolution.Network.Parameters[0], 0, 1);

        static double Fitness(INetwork network) => network.Parameters[0] < 0 ? double.NaN : -Math.Abs(network.Parameters[0] - 0.5);
    }

    [Theory, MemberData(nameof(Methods))]
    public void A_generation_of_nothing_but_broken_fitness_leaves_finite_parameters(string method)
    {
        NetGen.Evolution evolution = EvolutionMethods.On(method, new ExclusiveOr(1), _ => double.NaN, seed: 2).After(5);
        Assert.Equal(double.NegativeInfinity, evolution.BestFitness);
        Assert.All(evolution.Network.Parameters.ToArray(), parameter => Assert.True(float.IsFinite(parameter)));
    }

    [Theory, MemberData(nameof(Methods))]
    public void A_fitness_that_throws_ends_the_step_and_leaves_everything_as_it_was(string method)
    {
        bool fails = false;
        NetGen.Evolution evolution = EvolutionMethods.On(
            method, new ExclusiveOr(1), network => fails ? throw new TimeoutException("the game hangs") : network.Parameters[0], seed: 2, threads: 4);
        byte[] before = evolution.After(3).Save();
        fails = true;
        Assert.Throws<TimeoutException>(() => evolution.Step());
        Assert.Equal(before, evolution.Save());
        fails = false;
        Assert.Equal(4, evolution.Step().Step);
    }

    [Theory, MemberData(nameof(Methods))]
    public void A_step_allocates_nothing_on_the_calling_thread(string method)
    {
        NetGen.Evolution evolution = EvolutionMethods.OnExclusiveOr(method, seed: 1, threads: 1);
        Assert.Equal(0, Allocations.In(() => evolution.Step()));
    }

    [Fact]
    public void Data_that_does_not_fit_and_numbers_out_of_range_are_refused()
    {
        Dataset wrong = new([1, 2, 3], [1], 3, 1);
        Assert.Throws<ArgumentException>(() => new GeneticAlgorithm(new ExclusiveOr(), wrong));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CMAES(new ExclusiveOr(), EvolutionMethods.ExclusiveOr, batchSize: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CMAES(new ExclusiveOr(), EvolutionMethods.ExclusiveOr) { Population = 3 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new EvolutionStrategy(new ExclusiveOr(), EvolutionMethods.ExclusiveOr) { Deviation = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new GeneticAlgorithm(new ExclusiveOr(), EvolutionMethods.ExclusiveOr) { Threads = 0 });
    }

    [Fact]
    public void Other_threads_read_the_last_whole_generation()
    {
        NetGen.Evolution evolution = EvolutionMethods.OnExclusiveOr(nameof(GeneticAlgorithm), seed: 1).After(3);
        ExclusiveOr copy = new();
        evolution.CopyTo(copy);
        Assert.Equal(evolution.Network.Parameters, copy.Parameters);
        Assert.Throws<ArgumentException>(() => evolution.CopyTo(new Balancer()));
    }

    /// <summary>Two samples a generation, so that an epoch of four takes two.</summary>
    private static NetGen.Evolution Batched(string method, ulong networkSeed, ulong seed) =>
        EvolutionMethods.On(method, new ExclusiveOr(networkSeed), EvolutionMethods.ExclusiveOr, seed, batchSize: 2);
}
