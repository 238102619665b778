using System.Globalization;

namespace NetGen;

/// <summary>Says in a few lines what a training works with.</summary>
internal static class TrainingFacts
{
    public static IReadOnlyList<Fact> Of(ITraining training)
    {
        if (training is not Trainer trainer)
            return [];
        List<Fact> facts = [];
        if (trainer.Data is Dataset data)
        {
            facts.Add(new("data", data.Name.Length == 0 ? "unnamed" : data.Name));
            facts.Add(new("train", Count(data.Count)));
        }

        if (trainer.Test is { } test)
            facts.Add(new("test", Count(test.Count)));
        facts.Add(new("optimizer", trainer.Optimizer.Name));
        facts.Add(new("learning rate", Numbers.ThreeDigits(trainer.LearningRate)));
        facts.Add(new("batch", Count(trainer.BatchSize)));
        facts.Add(new("seed", trainer.Seed.ToString(CultureInfo.InvariantCulture)));
        return facts;
    }

    private static string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
