using NetGen.Tests.Evolution;
using NetGen.Tests.Training;

namespace NetGen.Tests.Files;

/// <summary>Damaged checkpoints are refused or give a sound session: training goes on, or says that it diverged.</summary>
public sealed class DamagedSessionTests
{
    [Fact]
    public void Of_a_training()
    {
        Trainer trainer = new(LinearProblem.Model(), LinearProblem.Data(20), new Adam()) { BatchSize = 3 };
        trainer.Step();
        byte[] sound = trainer.Save();
        Damage.Try(sound, 2000, bytes =>
        {
            trainer.Load(bytes);
            trainer.Step();
        }, error => error is InvalidDataException or TrainingDivergedException);
    }

    [Theory]
    [InlineData(nameof(GeneticAlgorithm))]
    [InlineData(nameof(EvolutionStrategy))]
    [InlineData(nameof(CMAES))]
    public void Of_an_evolution(string method)
    {
        NetGen.Evolution evolution = EvolutionMethods.OnExclusiveOr(method, seed: 1).After(2);
        byte[] sound = evolution.Save();
        Damage.Try(sound, 300, bytes => evolution.Load(bytes), error => error is InvalidDataException);
        evolution.Load(sound);
        Assert.Equal(sound, evolution.Save());
    }
}
