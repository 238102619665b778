using NetGen.Tests.Optimizers;

namespace NetGen.Tests.Training;

/// <summary>NaN and infinity stop the training and leave no trace.</summary>
public sealed class DivergenceTests
{
    public static TheoryData<string> Variants => [.. OptimizersUnderTest.Variants.Keys];

    [Theory, MemberData(nameof(Variants))]
    public void A_step_that_breaks_is_undone_bit_for_bit(string variant)
    {
        Trainer trainer = new(LinearProblem.Model(), LinearProblem.Data(20), OptimizersUnderTest.Variants[variant]()) { BatchSize = 4 };
        for (int i = 0; i < 7; i++)
            trainer.Step();
        byte[] before = trainer.Save();
        double rate = trainer.LearningRate;

        trainer.LearningRate = 1e300;
        TrainingDivergedException broken = Assert.Throws<TrainingDivergedException>(() => trainer.Step());
        Assert.Equal(("dense 0", 8L, 1e300), (broken.Layer, broken.Step, broken.LearningRate));
        Assert.Contains("step 8 in dense 0", broken.Message);
        Assert.Contains("Try a learning rate of 1E+299", broken.Message);

        trainer.LearningRate = rate;
        Assert.Equal(before, trainer.Save());
        Assert.Equal(8, trainer.Step().Step);
    }

    [Fact]
    public void A_step_that_breaks_a_large_network_is_undone_too()
    {
        var network = new Users.Wide(seed: 1);
        Trainer trainer = new(network, new Dataset(new float[Users.Wide.InputSize], [1], Users.Wide.InputSize, 1), new Adam());
        trainer.Step();
        byte[] before = trainer.Save();
        double rate = trainer.LearningRate;
        trainer.LearningRate = 1e300;
        Assert.Throws<TrainingDivergedException>(() => trainer.Step());
        trainer.LearningRate = rate;
        Assert.Equal(before, trainer.Save());
    }

    [Fact]
    public void A_batch_with_a_broken_number_changes_nothing()
    {
        Trainer trainer = new(LinearProblem.Model(), LinearProblem.Data(20), new Adam());
        trainer.Step();
        byte[] before = trainer.Save();
        Assert.Throws<TrainingDivergedException>(() => trainer.Step([1, float.NaN, 1], [1, 1]));
        Assert.Throws<TrainingDivergedException>(() => trainer.Step([1, 1, 1], [float.PositiveInfinity, 1]));
        Assert.Equal(before, trainer.Save());
    }

    [Fact]
    public void A_loss_that_overflows_where_the_gradient_does_not_is_refused_too()
    {
        Trainer trainer = new(LinearProblem.Model(), LinearProblem.Data(20), new SGD(1e-3));
        TrainingDivergedException broken = Assert.Throws<TrainingDivergedException>(() => trainer.Step([0, 0, 0], [1e25f, 0]));
        Assert.Null(broken.Layer);
        Assert.Contains("the loss became Infinity", broken.Message);
    }

    [Fact]
    public void A_run_ends_with_the_story_instead_of_an_exception()
    {
        Trainer trainer = new(LinearProblem.Model(), LinearProblem.Data(20), new SGD(1e4));
        StopReason reason = trainer.RunEpochs(1000, TestContext.Current.CancellationToken);
        Assert.Equal(StopKind.Diverged, reason.Kind);
        Assert.Contains("at a learning rate of 10000", reason.Message);
        Assert.All(trainer.Network.Parameters.ToArray(), parameter => Assert.True(float.IsFinite(parameter)));
    }
}
