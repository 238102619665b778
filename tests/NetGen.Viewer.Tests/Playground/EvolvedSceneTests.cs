using NetGen.Playground;

namespace NetGen.Tests;

public class EvolvedSceneTests
{
    [Fact]
    public void A_generation_is_noted_in_the_order_of_its_fitness()
    {
        var generation = new Generation(3, EvolvedClassifier.ParameterCount, network => network.Parameters[0]);
        var network = new EvolvedClassifier();
        foreach (float fitness in (float[])[2, 3, 1])
        {
            network.Parameters[0] = fitness;
            Assert.Equal(fitness, generation.Measure(network));
        }

        generation.Rank();
        Assert.Equal([3f, 2, 1], Enumerable.Range(0, 3).Select(rank => generation.Parameters(rank)[0]));
        Assert.Equal([3.0, 2, 1], Enumerable.Range(0, 3).Select(generation.Fitness));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Gradient_descent_computes_no_more_samples_than_evolution_and_ranks_are_in_order(int method)
    {
        var model = new EvolveModel(Datasets.Moons(100), method, population: 10, deviation: 0.5, rate: 0.1, seed: 3);
        for (int step = 1; step <= 20; step++)
        {
            model.Step();
            Assert.Equal(step * 10 * 100 / 1000.0, model.EvolutionCost[^1]);
            Assert.InRange(model.DescentCost[^1], model.EvolutionCost[^1] - 0.3, model.EvolutionCost[^1]);
            Assert.True(model.BestLosses[^1] <= model.MiddleLosses[^1] && model.MiddleLosses[^1] <= model.WorstLosses[^1]);
        }

        Assert.True(model.BestLosses[^1] < model.BestLosses[0], $"{EvolutionMethods.Names[method]} went from {model.BestLosses[0]} to {model.BestLosses[^1]}.");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    public void A_controller_is_found_that_balances_though_it_is_pushed(ulong seed)
    {
        var trial = new PoleTrial(9.8, 1);
        var model = new PoleModel(trial, deviation: 0.5, seed);
        for (int step = 0; step < 5000 && !model.HasFound; step++)
            model.Step();
        Assert.True(model.HasFound, $"Seed {seed}: {model.BestFitness[^1]} steps after {model.Generations} generations.");
        Assert.Equal(PoleTrial.MostSteps, trial.Fitness(model.Network));
    }

    [Fact]
    public void Another_pole_is_given_to_the_carts_and_a_push_turns_those_that_stand()
    {
        var model = new PoleModel(new(9.8, 1), deviation: 0.5, seed: 1) { Trial = new(1.6, 2) };
        Assert.All(model.Carts, cart => Assert.Equal((1.6, 1.0), (cart.Gravity, cart.PoleHalfLength)));
        Assert.Equal(new PoleTrial(9.8, 1), model.Evolved);
        double before = model.Carts[0].State.AngularVelocity;
        model.Carts[1].State = new(0, 0, 1, 0);
        model.Push(-0.5);
        Assert.Equal(before - 0.5, model.Carts[0].State.AngularVelocity);
        Assert.Equal(0, model.Carts[1].State.AngularVelocity);
    }
}
