using System.Diagnostics;

namespace NetGen.Benchmarks;

/// <summary>784-128-64-10 on MNIST, batch 64, one thread, each in a process of its own: NetGen until it reads 97 % of the test digits, TorchSharp for one epoch.</summary>
internal static class MnistRace
{
    private const int BatchSize = 64, Turns = 3, Steps = 1300;
    private const double Goal = 0.97;

    public static int Start(DirectoryInfo folder)
    {
        var torch = Peers.All().Single(peer => peer.Name == "TorchSharp");
        string[] runners = torch.Absence is null ? ["NetGen", "TorchSharp"] : ["NetGen"];
        foreach (string part in (string[])["train", "t10k"])
            _ = (Find(folder, part, "images"), Find(folder, part, "labels"));
        Console.WriteLine(Machine.Description);
        Console.WriteLine($"784-128-64-10 on MNIST, Adam, batch {BatchSize}; wall time from the start of the process, {Turns} turns; NetGen's goal is {Goal:P0} of the test digits.");
        for (int turn = 0; turn < Turns; turn++)
        {
            foreach (string runner in runners)
            {
                long start = Stopwatch.GetTimestamp();
                foreach (string line in Child.Lines(["--mnist", folder.FullName, "--runner", runner]))
                    Console.WriteLine($"{runner}: {line}, {Figures.Time(Stopwatch.GetElapsedTime(start).TotalNanoseconds)} after the process was started");
            }
        }

        if (torch.Absence is not null)
            Console.WriteLine($"{torch.Name}: {torch.Absence}.");
        return 0;
    }

    /// <summary>One runner, in its own process.</summary>
    public static int Run(DirectoryInfo folder, string runner)
    {
        var train = Read(folder, "train");
        if (runner == "NetGen")
            return ToGoal(train, Read(folder, "t10k"));
        OneEpoch(train);
        return 0;
    }

    /// <summary>One cycle of rates, as long as the goal needs; the digits are tested once, at its end.</summary>
    private static int ToGoal(Dataset train, Dataset test)
    {
        var trainer = new Trainer(new Digits(1), train, new Adam(0.001)) { BatchSize = BatchSize, Seed = 1, Schedule = new OneCycle(0.006, Steps) };
        for (int i = 0; i < Steps; i++)
            trainer.Step();
        double accuracy = trainer.Evaluate(test).Accuracy!.Value;
        Console.WriteLine($"{accuracy:P2} of {test.Count} test digits after {Steps} steps");
        return accuracy >= Goal ? 0 : 1;
    }

    private static void OneEpoch(Dataset train)
    {
        var task = new WorkTask(new Digits(1), Piece.Cut(train, BatchSize), new(IsAdam: true, 0.001));
        var contestant = Peers.All().Single(peer => peer.Name == "TorchSharp").For(task)!;
        contestant.Restart();
        long start = Stopwatch.GetTimestamp();
        for (int piece = 0; piece < task.Pieces.Length; piece++)
            contestant.Work(piece);
        Console.WriteLine($"{task.Pieces.Length} steps, one epoch, of {Figures.Time(Stopwatch.GetElapsedTime(start).TotalNanoseconds)} themselves");
    }

    private static Dataset Read(DirectoryInfo folder, string part) => Dataset.FromIdx(Find(folder, part, "images"), Find(folder, part, "labels"));

    private static string Find(DirectoryInfo folder, string part, string content) =>
        folder.EnumerateFiles($"{part}*{content}*ubyte*").Select(file => file.FullName).Order(StringComparer.Ordinal).FirstOrDefault()
        ?? throw new FileNotFoundException($"The folder {folder} has no file {part}-{content}-idx…-ubyte (or .gz).");
}
