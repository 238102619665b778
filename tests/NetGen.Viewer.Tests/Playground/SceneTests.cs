using NetGen.Playground;

namespace NetGen.Tests;

public class SceneTests
{
    [Theory]
    [InlineData(1ul)]
    [InlineData(2ul)]
    [InlineData(3ul)]
    public void The_spiral_is_solved_within_a_thousand_epochs(ulong seed)
    {
        Trainer trainer = new SpiralScene().Prepare(seed, "");
        StopReason reason = trainer.RunEpochs(1000, TestContext.Current.CancellationToken);
        Assert.True(trainer.Evaluate(trainer.Test!).Accuracy >= 0.98, $"seed {seed}: {reason}");
        Assert.Equal(StopKind.Rule, reason.Kind);
    }

    [Fact]
    public void The_digits_are_read_with_at_most_four_errors_in_a_hundred()
    {
        Trainer trainer = new DigitsScene().Prepare(1, "");
        trainer.RunEpochs(20, TestContext.Current.CancellationToken);
        Evaluation test = trainer.Evaluate(trainer.Test!);
        Assert.Equal(359, test.Count);
        Assert.True(test.Accuracy >= 0.96, $"Accuracy is {test.Accuracy}.");
    }

    [Fact]
    public void Scenes_have_names_of_their_own() => Assert.Distinct(Gallery.Scenes.Select(scene => scene.Name));
}
