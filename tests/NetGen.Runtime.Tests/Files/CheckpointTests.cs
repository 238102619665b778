using NetGen.Tests.Optimizers;
using NetGen.Tests.Training;

namespace NetGen.Tests.Files;

/// <summary>Going on from a checkpoint is as never having stopped.</summary>
public sealed class CheckpointTests
{
    public static TheoryData<string> Variants => [.. OptimizersUnderTest.Variants.Keys];

    [Theory, MemberData(nameof(Variants))]
    public void Resumed_in_the_middle_of_an_epoch_the_training_has_the_same_bits(string variant)
    {
        Trainer whole = Trainer(variant);
        Step(whole, 8);
        whole.LearningRate *= 0.5;
        byte[] checkpoint = whole.Save();
        Step(whole, 23);

        Trainer resumed = new(LinearProblem.Model(seed: 99), LinearProblem.Data(20), OptimizersUnderTest.Variants[variant]());
        resumed.Load(checkpoint);
        Assert.Equal((8L, 1, 3, 5UL), (resumed.StepCount, resumed.Epoch, resumed.BatchSize, resumed.Seed));
        Step(resumed, 23);

        Assert.Equal(whole.Network.Parameters, resumed.Network.Parameters);
        Assert.Equal(whole.Save(), resumed.Save());
    }

    [Fact]
    public void A_training_from_a_replay_buffer_resumes_with_the_same_draws()
    {
        ReplayBuffer buffer = new(50, 3, 2);
        for (int i = 0; i < 40; i++)
            buffer.Add(LinearProblem.Data(40).Feature(i), LinearProblem.Data(40).Target(i));
        Trainer whole = new(LinearProblem.Model(), buffer, new Adam()) { Seed = 4 };
        Step(whole, 5);
        Trainer resumed = new(LinearProblem.Model(2), buffer, new Adam());
        resumed.Load(whole.Save());
        Step(whole, 5);
        Step(resumed, 5);
        Assert.Equal(whole.Network.Parameters, resumed.Network.Parameters);
    }

    [Fact]
    public void Files_streams_and_bytes_are_one_format()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        Trainer trainer = Trainer("Adam");
        Step(trainer, 4);
        try
        {
            trainer.Save(path);
            Assert.Equal(trainer.Save(), File.ReadAllBytes(path));
            Trainer fromFile = Trainer("Adam"), fromStream = Trainer("Adam");
            fromFile.Load(path);
            fromStream.Load(new MemoryStream(trainer.Save()));
            Assert.Equal(trainer.Save(), fromFile.Save());
            Assert.Equal(trainer.Save(), fromStream.Save());
            Assert.Equal(4, Checkpoint.Read(path).StepCount);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Names_and_standardiser_travel_along()
    {
        Dataset data = new([1, 2, 3, 4, 5, 6], [0, 1], 3, 1) { FeatureNames = ["a", "b", "\u00E7 \"quoted\""], ClassNames = ["no", "yes"] };
        Trainer trainer = new(new LinearModel(3, 1), data, new SGD(0.1)) { Standardizer = Standardizer.Fit(data) };
        Trainer other = new(new LinearModel(3, 1), data, new SGD(0.1));
        other.Load(trainer.Save());
        Assert.Equal(trainer.Standardizer.Means, other.Standardizer!.Means);
        Assert.Equal(trainer.Standardizer.Deviations, other.Standardizer.Deviations);
        Assert.Equal(trainer.Save(), other.Save());
    }

    [Fact]
    public void A_network_alone_takes_the_weights_of_a_whole_checkpoint()
    {
        Trainer trainer = Trainer("Adam");
        Step(trainer, 4);
        LinearModel network = new(3, 2);
        network.Load(trainer.Save());
        Assert.Equal(trainer.Network.Parameters, network.Parameters);
    }

    private static Trainer Trainer(string variant) => new(LinearProblem.Model(), LinearProblem.Data(20), OptimizersUnderTest.Variants[variant]()) { BatchSize = 3, Seed = 5 };

    private static void Step(Trainer trainer, int steps)
    {
        for (int i = 0; i < steps; i++)
            trainer.Step();
    }
}
