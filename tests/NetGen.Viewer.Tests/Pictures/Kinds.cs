using NetGen.Playground;
using static NetGen.Tests.Branching;

namespace NetGen.Tests;

/// <summary>A small training of every kind of network that a picture must suit.</summary>
internal static class Kinds
{
    private static readonly Dictionary<string, Func<Trainer>> Makers = new()
    {
        ["spiral"] = () => new SpiralScene().Prepare(1, ""),
        ["rings"] = () => new RingsScene().Prepare(1, ""),
        ["three arms"] = () => new RingsScene().Prepare(1, "", 1),
        ["curve"] = () => new CurveScene().Prepare(1, ""),
        ["iris"] = () => new IrisScene().Prepare(1, ""),
        ["table"] = () => new TableScene().Prepare(1, ""),
        ["digits"] = () => new DigitsScene().Prepare(1, ""),
        ["regression over the plane"] = () => Train(new Rectified(1), Datasets.Plane(samples: 80)),
        ["one input, a question"] = () => Train(new OneInputQuestion(1), Random(1, 1, classes: 2)),
        ["one input, classes"] = () => Train(new OneInputClasses(1), Random(1, 3, classes: 3)),
        ["eight classes in the plane"] = () => Train(new EightClasses(1), Datasets.Rings(samples: 160, classes: 8)),
        ["a plane of its own scales"] = () => Train(new Question(1), OwnScales(1)),
        ["classes of their own scales"] = () => Train(new EightClasses(1), OwnScales(8)),
        ["ten layers"] = () => Train(new TenLayers(1), Datasets.Moons(samples: 80, noise: 0.1f)),
        ["two values"] = () => Train(new TwoValues(1), Random(3, 2, classes: 0)),
        ["four questions"] = () => Train(new FourQuestions(1), Random(3, 4, classes: -1)),
        ["twenty-six classes"] = () => Train(new Letters(1), Random(40, 26, classes: 26)),
        ["a replay buffer"] = () => new(new TwoValues(1), Filled(new ReplayBuffer(100, 3, 2)), new Adam(0.01)),
    };

    private static readonly Dictionary<string, TrainingSnapshot> Taken = [];

    public static TheoryData<string> Names => [.. Makers.Keys];

    /// <summary>A fresh training.</summary>
    public static Trainer Trainer(string name) => Makers[name]();

    /// <summary>The training after some epochs; taken once.</summary>
    public static TrainingSnapshot Snapshot(string name)
    {
        lock (Taken)
        {
            if (Taken.TryGetValue(name, out TrainingSnapshot? taken))
                return taken;
            Trainer trainer = Trainer(name);
            var history = new TrainingHistory();
            trainer.RunEpochs(8, progress: history);
            return Taken[name] = new SnapshotTaker(trainer).Take(96, history, new StepMeter());
        }
    }

    /// <summary>The training some epochs after another rate was chosen in its past, beside the branch that was left so; null where it cannot go back.</summary>
    public static TrainingSnapshot? Watched(string name)
    {
        Trainer trainer = Trainer(name);
        if (!Timeline.CanFollow(trainer))
            return null;
        var history = new TrainingHistory();
        Timeline timeline = Begun(trainer, history);
        Go(trainer, timeline, 4);
        timeline.GoTo(2, TestContext.Current.CancellationToken);
        timeline.Change(() => trainer.LearningRate *= 3);
        Go(trainer, timeline, 6);
        return new SnapshotTaker(trainer).Take(96, history, new StepMeter(), timeline: timeline);
    }

    private static Trainer Train(INetwork network, Dataset data)
    {
        (Dataset train, Dataset test) = data.Split(0.25, 1);
        return new(network, train, new Adam(0.01)) { Test = test, Seed = 1 };
    }

    /// <summary>Samples without meaning; classes 0 for numbers, −1 for a yes or no in each place.</summary>
    private static Dataset Random(int inputs, int outputs, int classes)
    {
        const int samples = 104;
        var random = new SeededRandom(3);
        var features = new float[samples * inputs];
        var targets = new float[samples * outputs];
        foreach (ref float value in features.AsSpan())
            value = 2 * random.NextSingle() - 1;
        for (int i = 0; i < targets.Length; i++)
            targets[i] = classes == 0 ? random.NextNormal() : outputs == classes ? (i % outputs == i / outputs % classes ? 1 : 0) : random.Next(2);
        return new(features, targets, inputs, outputs) { Name = "random numbers with a rather long name", ClassNames = [.. Enumerable.Range(0, Math.Max(0, classes)).Select(c => c == 1 ? "a class with a very long name" : $"class {c}")] };
    }

    /// <summary>Two inputs that nobody has scaled: one from 0 to 100, one from 5 to 6.</summary>
    private static Dataset OwnScales(int outputs)
    {
        const int samples = 120;
        var random = new SeededRandom(4);
        var features = new float[samples * 2];
        var targets = new float[samples * outputs];
        for (int i = 0; i < samples; i++)
        {
            (features[2 * i], features[2 * i + 1]) = (100 * random.NextSingle(), 5 + random.NextSingle());
            targets[outputs == 1 ? i : i * outputs + i % outputs] = outputs > 1 || features[2 * i] > 50 ? 1 : 0;
        }

        return new(features, targets, 2, outputs) { Name = "own scales", FeatureNames = ["age", "height"], ClassNames = [.. Enumerable.Range(1, Math.Max(2, outputs)).Select(c => $"class {c}")] };
    }

    private static ReplayBuffer Filled(ReplayBuffer buffer)
    {
        for (int i = 0; i < 20; i++)
            buffer.Add([i, 1, 0], [i, -i]);
        return buffer;
    }
}
