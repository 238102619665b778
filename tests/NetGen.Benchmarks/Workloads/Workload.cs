namespace NetGen.Benchmarks;

/// <summary>A task with its name in the table.</summary>
/// <param name="Name">W1 to W5; several workloads may share one.</param>
/// <param name="Title">What one call does.</param>
/// <param name="Make">Makes the work.</param>
/// <param name="Trains">Whether the work is training.</param>
internal sealed record Workload(string Name, string Title, Func<WorkTask> Make, bool Trains = false)
{
    private const int PictureSide = 256;

    /// <summary>The workloads by which NetGen is judged.</summary>
    public static IReadOnlyList<Workload> All { get; } =
    [
        Training("W1", "2-8-8-1 tanh", seed => new Spiral(seed), samples => Datasets.Spiral(samples), 10, new(IsAdam: false, 0.1)),
        Training("W1", "2-8-8-1 tanh", seed => new Spiral(seed), samples => Datasets.Spiral(samples), 64, new(IsAdam: false, 0.1)),
        Training("W2", "784-128-64-10 ReLU", seed => new Digits(seed), samples => RandomData.Classes(samples, 784, 10), 64, new(IsAdam: true, 0.001)),
        Training("W2", "784-128-64-10 ReLU", seed => new Digits(seed), samples => RandomData.Classes(samples, 784, 10), 64, new(IsAdam: false, 0.01)),
        Training("W3", "28×28, conv 5×5×8, pool 2, conv 5×5×16, pool 2, dense 10", seed => new DigitPictures(seed), samples => RandomData.Classes(samples, 784, 10), 64, new(IsAdam: false, 0.01)),
        Single("2-8-8-1", seed => new Spiral(seed)),
        Single("16-32-32-4", seed => new Controller(seed)),
        Single("784-128-64-10", seed => new Digits(seed)),
        new("W5", $"2-8-8-1, a picture of {PictureSide}×{PictureSide}", () => new(new Spiral(1), Piece.Cut(RandomData.Picture(PictureSide), PictureSide * PictureSide), null)),
    ];

    private static Workload Training(string name, string network, Func<ulong, INetwork> make, Func<int, Dataset> data, int batch, Rule rule) =>
        new(name, $"{network}, batch {batch}, {rule.Name}, one step", () => new(make(1), Piece.Cut(data(10 * batch), batch), rule), Trains: true);

    private static Workload Single(string title, Func<ulong, INetwork> make) => new("W4", $"{title}, one sample forward", () =>
    {
        var network = make(1);
        return new(network, Piece.Cut(RandomData.Classes(100, network.InputSize, network.OutputSize), 1), null);
    });
}
