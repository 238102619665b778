using NetGen.Tests.Evolution;
using NetGen.Tests.Training;
using Users;

namespace NetGen.Tests.Simulation;

/// <summary>Networks evolved to balance the pole.</summary>
public sealed class BalancingTests
{
    public static TheoryData<string> Methods => EvolutionMethods.Names;

    [Theory, MemberData(nameof(Methods))]
    public void A_small_network_balances_500_steps_from_five_starts_within_a_hundred_generations(string method)
    {
        Func<INetwork, double> fitness = CartPoleController.Fitness(starts: 5, maximumSteps: 500);
        for (ulong seed = 1; seed <= 3; seed++)
        {
            NetGen.Evolution evolution = EvolutionMethods.On(method, new Balancer(seed), fitness, seed);
            while (evolution.StepCount < 100 && fitness(evolution.Network) < 500)
                evolution.Step();
            Assert.True(fitness(evolution.Network) == 500, $"{method}, seed {seed}: {fitness(evolution.Network)} steps");
        }
    }

    [Fact]
    public void Each_of_ten_seeds_balances_ten_thousand_steps_and_a_replay_is_the_same_to_the_bit()
    {
        Func<INetwork, double> fitness = CartPoleController.Fitness(starts: 5, maximumSteps: 10_000, seed: 40);
        for (ulong seed = 1; seed <= 10; seed++)
        {
            GeneticAlgorithm evolution = new(new Balancer(seed), fitness) { Seed = seed };
            while (evolution.StepCount < 100 && !(evolution.BestFitness == 10_000))
                evolution.Step();
            CartPole first = new(40), replay = new(40);
            Assert.True(new CartPoleController(evolution.Network).Balance(first, 10_000) == 10_000, $"seed {seed}");
            Assert.Equal(10_000, new CartPoleController(evolution.Network.Clone()).Balance(replay, 10_000));
            Assert.Equal(first.State, replay.State);
        }
    }

    [Fact]
    public void Two_outputs_push_to_the_side_of_the_larger_and_one_output_by_its_sign()
    {
        CartPole leaning = new(0) { State = new(0, 0, 0.1, 0) };
        TwoWayBalancer two = new();
        two.Parameters.Clear();
        two.Parameters[^1] = 1;
        Assert.Equal(CartPole.Push, new CartPoleController(two).Force(leaning));
        two.Parameters[^2] = 2;
        Assert.Equal(-CartPole.Push, new CartPoleController(two).Force(leaning));
        LinearModel one = new(4, 1);
        one.Parameters[2] = 1;
        Assert.Equal(CartPole.Push, new CartPoleController(one).Force(leaning));
        one.Parameters[2] = -1;
        Assert.Equal(-CartPole.Push, new CartPoleController(one).Force(leaning));
    }

    [Fact]
    public void A_network_of_another_shape_is_refused_and_balancing_allocates_nothing()
    {
        Assert.Throws<ArgumentException>(() => new CartPoleController(new LinearModel(3, 1)));
        Assert.Throws<ArgumentException>(() => new CartPoleController(new LinearModel(4, 3)));
        CartPoleController controller = new(new Balancer(1));
        CartPole cartPole = new(1);
        Assert.Equal(0, Allocations.In(() =>
        {
            cartPole.Reset(1);
            controller.Balance(cartPole, 5);
        }));
    }
}
