namespace NetGen.Tests.Training;

/// <summary>A stream of samples that trainers draw from.</summary>
public sealed class ReplayBufferTests
{
    [Fact]
    public void When_full_the_newest_sample_takes_the_oldest_ones_place()
    {
        ReplayBuffer buffer = new(3, 1, 1);
        for (int i = 1; i <= 5; i++)
            buffer.Add([i], [10 * i]);
        Assert.Equal(3, buffer.Count);
        Assert.Equal([3f, 4, 5], Enumerable.Range(0, 3).Select(sample => buffer.Feature(sample)[0]).Order());
        Assert.All(Enumerable.Range(0, 3), sample => Assert.Equal(10 * buffer.Feature(sample)[0], buffer.Target(sample)[0]));
    }

    [Fact]
    public void Stepping_on_an_empty_buffer_is_an_error_that_says_what_to_do()
    {
        Trainer trainer = new(new LinearModel(1, 1), new ReplayBuffer(10, 1, 1), new SGD(0.1));
        Assert.Contains("add some to the replay buffer", Assert.Throws<InvalidOperationException>(() => trainer.Step()).Message);
    }

    [Fact]
    public void A_trainer_draws_whole_batches_with_replacement_by_its_seed()
    {
        float[] first = Train(seed: 5), again = Train(seed: 5), other = Train(seed: 6);
        Assert.Equal(first, again);
        Assert.NotEqual(first, other);
    }

    [Fact]
    public void Adding_and_stepping_allocate_nothing()
    {
        ReplayBuffer buffer = new(50, 1, 1);
        Trainer trainer = new(new LinearModel(1, 1), buffer, new Adam()) { BatchSize = 8 };
        float[] sample = [1], target = [2];
        Assert.Equal(0, Allocations.In(() =>
        {
            buffer.Add(sample, target);
            trainer.Step();
        }));
    }

    [Fact]
    public void Wrong_lengths_and_broken_numbers_are_refused()
    {
        ReplayBuffer buffer = new(2, 2, 1);
        Assert.Contains("has 1 numbers, but the replay buffer's have 2", Assert.Throws<ArgumentException>(() => buffer.Add([1], [1])).Message);
        Assert.Contains("Number 1 of the input is NaN", Assert.Throws<ArgumentException>(() => buffer.Add([1, float.NaN], [1])).Message);
        Assert.Contains("Infinity", Assert.Throws<ArgumentException>(() => buffer.Add([1, 1], [float.PositiveInfinity])).Message);
        Assert.Equal(0, buffer.Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReplayBuffer(0, 1, 1));
    }

    private static float[] Train(ulong seed)
    {
        ReplayBuffer buffer = new(20, 1, 1);
        LinearModel network = new(1, 1);
        Trainer trainer = new(network, buffer, new SGD(0.01)) { BatchSize = 4, Seed = seed };
        for (int i = 0; i < 30; i++)
        {
            buffer.Add([i % 7], [i % 5]);
            trainer.Step();
        }

        Assert.Equal(30, trainer.StepCount);
        return network.Parameters.ToArray();
    }
}
