using static NetGen.Tests.Waiting;

namespace NetGen.Tests;

/// <summary>Whatever is shown comes back as if it had been trained without a window.</summary>
[Collection("windows")]
public sealed class AnyTrainingTests(Desk desk)
{
    private const int Steps = 6;

    [Theory]
    [InlineData("spiral")]
    [InlineData("curve")]
    [InlineData("rings")]
    [InlineData("iris")]
    [InlineData("table")]
    [InlineData("digits")]
    [InlineData("four questions")]
    [InlineData("a replay buffer")]
    [InlineData("ten layers")]
    public void A_network_of_any_kind_is_shown_and_given_back_intact(string kind)
    {
        Trainer shown = Kinds.Trainer(kind), unseen = Kinds.Trainer(kind);
        var rule = new MaximumSteps(1_000_000);
        shown.StopRules.Add(rule);
        IStopRule[] rules = [.. shown.StopRules];
        Show(shown);
        Assert.Equal(rules, shown.StopRules);
        while (unseen.StepCount < shown.StepCount)
            unseen.Step();
        RequireSame(unseen, shown);
        Assert.Equal(shown.StepCount + 1, shown.Step().Step);
    }

    [Fact]
    public void An_evolution_is_shown_and_given_back_intact()
    {
        GeneticAlgorithm shown = New(), unseen = New();
        Show(shown);
        while (unseen.StepCount < shown.StepCount)
            unseen.Step();
        RequireSame(unseen, shown);

        static GeneticAlgorithm New() => new(new Rectified(1), Datasets.Plane(samples: 40)) { Population = 12, Seed = 3 };
    }

    private static void RequireSame(ITraining expected, ITraining actual)
    {
        Assert.Equal(expected.StepCount, actual.StepCount);
        Assert.Equal(expected.Epoch, actual.Epoch);
        Assert.Equal(expected.Network.Parameters, actual.Network.Parameters);
    }

    /// <summary>Shows a training until it has done some steps.</summary>
    private void Show(ITraining training)
    {
        desk.Require();
        using var end = new CancellationTokenSource();
        Task window = Task.Factory.StartNew(
            () => Viewer.Show(training, new() { Speed = Speed.OneAFrame }, end.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            Await(() => training.StepCount >= Steps || window.IsFaulted, "some steps are done, a frame for each");
        }
        finally
        {
            end.Cancel();
            window.GetAwaiter().GetResult();
        }
    }
}
