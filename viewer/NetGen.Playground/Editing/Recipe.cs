using NetGen.Workshop;

namespace NetGen.Playground;

/// <summary>How a training is made, piece by piece: plain values that can be changed, compared and written down. What they are made into needs <see cref="Ingredients"/>.</summary>
internal sealed record Recipe
{
    /// <summary>How the network is declared, with its initialisation, penalties and dropout; null where its layers cannot be changed.</summary>
    public required DenseDeclaration? Declaration { get; init; }

    /// <summary>How many samples are made, for training and testing together; null where they are what they are.</summary>
    public required int? Samples { get; init; }

    /// <summary>How far samples lie off; null where they are what they are.</summary>
    public required double? Noise { get; init; }

    /// <summary>Decides the samples and which of them are for testing.</summary>
    public required ulong DataSeed { get; init; }

    /// <summary>Share of the samples that are held back for testing.</summary>
    public required double TestShare { get; init; }

    /// <summary>What the network is given of a point; null where samples are no points of a plane that are made.</summary>
    public required PlaneFeatures? Features { get; init; }

    /// <summary>Points that the user has painted.</summary>
    public IReadOnlyList<PaintedPoint> Painted { get; init; } = [];

    /// <summary>Whether the painted points are all samples there are.</summary>
    public bool IsOnlyPainted { get; init; }

    public required int BatchSize { get; init; }

    public required OptimizerChoice Optimizer { get; init; }

    /// <summary>The rate at the beginning, or the schedule's largest.</summary>
    public required double LearningRate { get; init; }

    public ScheduleChoice Schedule { get; init; } = ScheduleChoice.Constant;

    public StopChoice Stops { get; init; } = new();

    /// <summary>Whether the plane shows decisions only, and not how sure the network is.</summary>
    public bool IsDiscrete { get; init; }

    /// <summary>Whether test points are not shown.</summary>
    public bool HidesTest { get; init; }

    /// <summary>The same network and data, learned in another recipe's way.</summary>
    public Recipe LearningAs(Recipe other) =>
        this with { Optimizer = other.Optimizer, LearningRate = other.LearningRate, Schedule = other.Schedule, BatchSize = other.BatchSize };

    /// <summary>How a training was made; null where its samples are no data set, or its optimizer is none of those to choose from.</summary>
    /// <param name="trainer">The training.</param>
    /// <param name="points">How its samples are made; null where they are what they are.</param>
    public static Recipe? Of(Trainer trainer, NoisyPoints? points)
    {
        if (trainer is not { Data: Dataset train, Test: { } test, Schedule: null } || OptimizerChoice.Of(trainer.Optimizer) is not { } optimizer)
            return null;
        DenseDeclaration? declaration = DenseDeclaration.TryRead(trainer.Network.Info.Declaration);
        return new()
        {
            Declaration = declaration,
            Samples = points?.Samples,
            Noise = points?.Noise,
            DataSeed = trainer.Seed,
            TestShare = (double)test.Count / (train.Count + test.Count),
            Features = points != null && declaration?.Inputs == 2 ? PlaneFeatures.Point : null,
            BatchSize = trainer.BatchSize,
            Optimizer = optimizer,
            LearningRate = trainer.LearningRate,
            Stops = StopChoice.Of(trainer.StopRules),
        };
    }
}

/// <summary>Samples that are made by the program.</summary>
/// <param name="Samples">How many there usually are.</param>
/// <param name="Noise">How far they usually lie off.</param>
/// <param name="Make">Makes them from their number, noise and a seed.</param>
internal sealed record NoisyPoints(int Samples, double Noise, Func<int, double, ulong, Dataset> Make);
