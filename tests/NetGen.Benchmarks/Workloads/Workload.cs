namespace NetGen.Benchmarks;

/// <summary>A task with its name in the table.</summary>
/// <param name="Name">W1 to W5; several workloads may share one.</param>
/// <param name="Title">What one call does.</param>
/// <param name="Task">The work.</param>
internal sealed record Workload(string Name, string Title, WorkTask Task)
{
    private const int PictureSide = 256;

    /// <summary>The workloads by which NetGen is judged.</summary>
    public static IEnumerable<Workload> All()
    {
        yield return Training("W1", "2-8-8-1 tanh", new Spiral(1), Datasets.Spiral(100, 0.1f, 1), 10, new(IsAdam: false, 0.1));
        yield return Training("W1", "2-8-8-1 tanh", new Spiral(1), Datasets.Spiral(640, 0.1f, 1), 64, new(IsAdam: false, 0.1));
        yield return Training("W2", "784-128-64-10 ReLU", new Digits(1), RandomData.Classes(640, 784, 10), 64, new(IsAdam: true, 0.001));
        yield return Training("W2", "784-128-64-10 ReLU", new Digits(1), RandomData.Classes(640, 784, 10), 64, new(IsAdam: false, 0.01));
        yield return Single("2-8-8-1", new Spiral(1));
        yield return Single("16-32-32-4", new Controller(1));
        yield return Single("784-128-64-10", new Digits(1));
        yield return new("W5", $"2-8-8-1, a picture of {PictureSide}×{PictureSide}", new(new Spiral(1), Piece.Cut(RandomData.Picture(PictureSide), PictureSide * PictureSide), null));
    }

    private static Workload Training(string name, string network, INetwork made, Dataset data, int batch, Rule rule) =>
        new(name, $"{network}, batch {batch}, {rule.Name}, one step", new(made, Piece.Cut(data, batch), rule));

    private static Workload Single(string title, INetwork network) =>
        new("W4", $"{title}, one sample forward", new(network, Piece.Cut(RandomData.Classes(100, network.InputSize, network.OutputSize), 1), null));
}
