using NetGen.Workshop;

namespace NetGen.Playground;

/// <summary>How a training is made, piece by piece.</summary>
internal sealed record Recipe
{
    /// <summary>Makes the network from a seed.</summary>
    public required Func<ulong, INetwork> Network { get; init; }

    /// <summary>How the network is declared; null where its hidden layers cannot be changed.</summary>
    public required DenseDeclaration? Declaration { get; init; }

    /// <summary>Makes the samples from noise and a seed.</summary>
    public required Func<double, ulong, Dataset> Samples { get; init; }

    /// <summary>How far samples lie off; null where they are what they are.</summary>
    public required double? Noise { get; init; }

    /// <summary>Share of the samples that are held back for testing.</summary>
    public required double TestShare { get; init; }

    public required int BatchSize { get; init; }

    /// <summary>One of <see cref="Optimizers"/>.</summary>
    public required string Optimizer { get; init; }

    public required double LearningRate { get; init; }

    public required Standardizer? Standardizer { get; init; }

    /// <summary>How a training was made; null where its samples are no data set, or its optimizer is none of those to choose from.</summary>
    /// <param name="trainer">The training.</param>
    /// <param name="points">How its samples are made from noise; null where they are what they are.</param>
    public static Recipe? Of(Trainer trainer, NoisyPoints? points)
    {
        if (trainer is not { Data: Dataset train, Test: { } test, Schedule: null } || Optimizers.PlaceOf(trainer.Optimizer.Name) < 0)
            return null;
        INetwork first = trainer.Network.Clone();
        Dataset all = Joined(train, test);
        return new()
        {
            Network = seed => Reset(first.Clone(), seed),
            Declaration = DenseDeclaration.TryRead(first.Info.Declaration),
            Samples = points?.Make ?? ((_, _) => all),
            Noise = points?.Noise,
            TestShare = (double)test.Count / all.Count,
            BatchSize = trainer.BatchSize,
            Optimizer = trainer.Optimizer.Name,
            LearningRate = trainer.LearningRate,
            Standardizer = trainer.Standardizer,
        };
    }

    /// <summary>Makes the training.</summary>
    public Trainer Make(ulong seed)
    {
        (Dataset train, Dataset test) = Samples(Noise ?? 0, seed).Split(TestShare, seed);
        return new(Network(seed), train, Optimizers.Make(Optimizer, LearningRate)) { Test = test, BatchSize = BatchSize, Seed = seed, Standardizer = Standardizer };
    }

    private static INetwork Reset(INetwork network, ulong seed)
    {
        network.Reset(seed);
        return network;
    }

    private static Dataset Joined(Dataset one, Dataset other) => new([.. one.Features, .. other.Features], [.. one.Targets, .. other.Targets], one.FeatureSize, one.TargetSize)
    {
        Name = one.Name,
        FeatureShape = one.FeatureShape,
        FeatureNames = one.FeatureNames,
        ClassNames = one.ClassNames,
    };
}

/// <summary>Samples that are made by the program.</summary>
/// <param name="Noise">How far they usually lie off.</param>
/// <param name="Make">Makes them from noise and a seed.</param>
internal sealed record NoisyPoints(double Noise, Func<double, ulong, Dataset> Make);
