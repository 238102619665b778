using NetGen.Tests.Training;

namespace NetGen.Tests.Files;

/// <summary>Foreign and damaged checkpoints are refused, and nothing is changed.</summary>
public sealed class CheckpointRefusalTests
{
    [Fact]
    public void A_checkpoint_of_another_network_is_refused()
    {
        Refuse(Trainer(), new(new LinearModel(3, 2, name: "Other"), LinearProblem.Data(20), new Adam()), "with network 'Other', but this trainer has 'Linear'");
        Refuse(Trainer(), new(new LinearModel(2, 2), LinearProblem.Data(20, inputs: 2), new Adam()), "'0.weight' has the shape [2, 2]; expected [2, 3]");
    }

    [Fact]
    public void A_checkpoint_of_another_optimizer_is_refused()
    {
        Refuse(Trainer(), new(LinearProblem.Model(), LinearProblem.Data(20), new SGD(0.1)), "with optimizer 'SGD', but this trainer has 'Adam'");
        Refuse(Trainer(), new(LinearProblem.Model(), LinearProblem.Data(20), new Adam { AmsGrad = true }), "'optimizer.largest_mean_square'");
    }

    [Fact]
    public void A_checkpoint_of_other_data_is_refused_in_the_middle_of_an_epoch()
    {
        Trainer other = new(LinearProblem.Model(), LinearProblem.Data(30), new Adam()) { BatchSize = 4 };
        other.Step();
        Refuse(Trainer(), other, "stands at sample 4 of an epoch of 30, but the data has 20");
    }

    [Fact]
    public void A_checkpoint_with_other_class_names_is_refused()
    {
        Dataset saved = new([1], [1], 1, 1) { ClassNames = ["cat", "dog"] }, present = new([1], [1], 1, 1) { ClassNames = ["cat", "mouse"] };
        Refuse(new(new LinearModel(1, 1), present, new SGD(0.1)), new(new LinearModel(1, 1), saved, new SGD(0.1)), "class names 'cat, dog', but this trainer has 'cat, mouse'");
    }

    [Fact]
    public void Weights_alone_are_no_checkpoint()
    {
        Trainer trainer = Trainer();
        Assert.Contains("is no checkpoint", Assert.Throws<InvalidDataException>(() => trainer.Load(trainer.Network.Save())).Message);
    }

    [Fact]
    public void A_truncated_checkpoint_is_refused_at_every_length()
    {
        byte[] checkpoint = Trainer().Save();
        Trainer trainer = new(LinearProblem.Model(3), LinearProblem.Data(20), new Adam());
        byte[] before = trainer.Save();
        for (int length = 0; length < checkpoint.Length; length++)
            Assert.Throws<InvalidDataException>(() => trainer.Load(checkpoint.AsSpan(0, length)));
        Assert.Equal(before, trainer.Save());
    }

    [Theory]
    [InlineData(0x01)]
    [InlineData(0x80)]
    [InlineData(0xFF)]
    public void A_flipped_byte_anywhere_is_refused_with_nothing_changed_or_gives_a_sound_training(byte mask)
    {
        byte[] checkpoint = Trainer().Save();
        Trainer trainer = new(LinearProblem.Model(3), LinearProblem.Data(20), new Adam());
        byte[] before = trainer.Save();
        for (int place = 0; place < checkpoint.Length; place++)
        {
            byte[] damaged = [.. checkpoint];
            damaged[place] ^= mask;
            if (Record.Exception(() => trainer.Load(damaged)) is { } refused)
            {
                Assert.True(refused is InvalidDataException, $"Byte {place}: {refused}");
                Assert.Equal(before, trainer.Save());
            }
            else
                Assert.True(Record.Exception(() => trainer.Step()) is null or TrainingDivergedException, $"Byte {place} broke the next step.");

            trainer.Load(before);
        }
    }

    [Fact]
    public void Broken_numbers_are_refused_by_the_name_of_their_tensor()
    {
        Trainer broken = Trainer(), trainer = Trainer();
        broken.Optimizer.State.Vectors[1][2] = float.NaN;
        Refuse(trainer, broken, "the tensor 'optimizer.mean_square' is NaN");
        broken = Trainer();
        broken.Network.Parameters[0] = float.PositiveInfinity;
        Refuse(trainer, broken, "number 0 of the tensor '0.weight' is Infinity");
    }

    private static void Refuse(Trainer trainer, Trainer saved, string because)
    {
        byte[] before = trainer.Save();
        Assert.Contains(because, Assert.Throws<InvalidDataException>(() => trainer.Load(saved.Save())).Message);
        Assert.Equal(before, trainer.Save());
    }

    private static Trainer Trainer()
    {
        Trainer trainer = new(LinearProblem.Model(), LinearProblem.Data(20), new Adam()) { BatchSize = 3 };
        for (int i = 0; i < 4; i++)
            trainer.Step();
        return trainer;
    }
}
