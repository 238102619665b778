namespace NetGen.Tests.Training;

/// <summary>Other threads read whole steps while training goes on.</summary>
public sealed class CopyToTests
{
    [Fact]
    public async Task Copies_made_while_training_goes_on_are_whole_steps_and_never_go_back()
    {
        MarchingModel network = new(20_000);
        Trainer trainer = new(network, new Dataset(new float[20_000], [0], 20_000, 1), new SGD(1));
        using CancellationTokenSource cancellation = new();
        Task<StopReason> run = trainer.RunAsync(int.MaxValue, cancellation.Token);
        Task<int>[] readers = [.. Enumerable.Range(0, 2).Select(_ => Task.Run(() => Read(trainer)))];
        int[] advances = await Task.WhenAll(readers);
        await cancellation.CancelAsync();
        Assert.Equal(StopKind.Cancelled, (await run).Kind);
        Assert.All(advances, advanced => Assert.True(advanced > 0));
    }

    [Fact]
    public void Without_any_training_the_copy_is_the_network_as_it_is()
    {
        Trainer trainer = new(LinearProblem.Model(), LinearProblem.Data(5), new SGD(0.1));
        LinearModel copy = new(3, 2);
        trainer.CopyTo(copy);
        Assert.Equal(trainer.Network.Parameters, copy.Parameters);
        Assert.Equal(0, Allocations.In(() => trainer.CopyTo(copy)));
    }

    [Fact]
    public void Another_kind_of_network_is_refused()
    {
        Trainer trainer = new(LinearProblem.Model(), LinearProblem.Data(5), new SGD(0.1));
        Assert.Contains("8 parameters cannot be copied into Linear with 4", Assert.Throws<ArgumentException>(() => trainer.CopyTo(new LinearModel(3, 1))).Message);
        Assert.Throws<ArgumentException>(() => trainer.CopyTo(new MarchingModel(7)));
    }

    /// <summary>Copies until the training has been seen to advance fifty times.</summary>
    private static int Read(Trainer trainer)
    {
        MarchingModel copy = new(20_000);
        int advances = 0;
        float last = 0;
        while (advances < 50)
        {
            trainer.CopyTo(copy);
            float first = copy.Parameters[0];
            Assert.Equal(-1, copy.Parameters.IndexOfAnyExcept(first));
            Assert.True(first <= last, $"After {last} came {first}.");
            advances += first < last ? 1 : 0;
            last = first;
        }

        return advances;
    }
}
