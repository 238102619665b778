namespace NetGen.Tests.Training;

[Network, Input(40), Dense<ReLU>(70), Dense<Tanh>(33), Dense(4), Loss<SoftmaxCrossEntropy>] public sealed partial class InTiles;
[Network, Input(200), Dense<ReLU>(200), Dense(4), Loss<SoftmaxCrossEntropy>] public sealed partial class InPasses;
[Network, Input(1, 40, 36), Conv2D<ReLU>(5, 5), MaxPool2D(2), Flatten, Dense(3), Loss<MeanSquaredError>] public sealed partial class InStrips;
[Network, Input(1, 12, 12), Conv2D<ReLU>(4, 3), MaxPool2D(2), Flatten, Dense(3), Loss<MeanSquaredError>] public sealed partial class OfPictures;
[Network, Input(2), Dense<Tanh>(40), Dense<Tanh>(40), Dense<Sigmoid>(1), Loss<BinaryCrossEntropy>] public sealed partial class InLanes;
[Network, Input(2), Dense<Tanh>(40), Dropout(0.3), Dense<Tanh>(40), Dense<Sigmoid>(1), Loss<BinaryCrossEntropy>] public sealed partial class Dropping;

/// <summary>A batch divided among threads.</summary>
public sealed class ThreadsTests
{
    public static TheoryData<int> Threads => [2, 3, 8];

    [Theory, MemberData(nameof(Threads))]
    public void Any_number_of_threads_gives_the_same_bits_in_register_tiles(int threads) => AreTheSameBits(new InTiles(1), new InTiles(1), threads);

    [Theory, MemberData(nameof(Threads))]
    public void Any_number_of_threads_gives_the_same_bits_with_convolutions(int threads) => AreTheSameBits(new OfPictures(2), new OfPictures(2), threads);

    [Theory, MemberData(nameof(Threads))]
    public void Any_number_of_threads_gives_the_same_bits_where_large_pictures_are_gone_over_in_strips(int threads) => AreTheSameBits(new InStrips(6), new InStrips(6), threads);

    [Theory, MemberData(nameof(Threads))]
    public void Any_number_of_threads_gives_the_same_bits_where_the_passes_over_parameters_are_divided(int threads) => AreTheSameBits(new InPasses(5), new InPasses(5), threads);

    [Theory, MemberData(nameof(Threads))]
    public void Any_number_of_threads_gives_the_same_bits_in_lanes(int threads) => AreTheSameBits(new InLanes(3), new InLanes(3), threads);

    [Theory, MemberData(nameof(Threads))]
    public void Any_number_of_threads_gives_the_same_bits_with_dropout(int threads) => AreTheSameBits(new Dropping(4), new Dropping(4), threads);

    [Fact]
    public void Dividing_a_batch_allocates_nothing()
    {
        Trainer trainer = new(new InLanes(1), Samples(2, 1, 400), new SGD(0.1)) { BatchSize = 400, Threads = 3 };
        Assert.Equal(0, Allocations.In(() => trainer.Step()));
    }

    [Fact]
    public void No_thread_at_all_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Trainer(new InLanes(1), Samples(2, 1, 4), new SGD(0.1)) { Threads = 0 });

    private static void AreTheSameBits(INetwork one, INetwork many, int threads)
    {
        Dataset data = Samples(one.InputSize, one.OutputSize, 333);
        Trainer alone = new(one, data, new Adam(0.01)) { Seed = 7 }, divided = new(many, data, new Adam(0.01)) { Seed = 7, Threads = threads };
        foreach (int batch in (int[])[250, 64, 33, 16, 5])
        {
            alone.BatchSize = divided.BatchSize = batch;
            for (int step = 0; step < 4; step++)
                Assert.Equal(BitConverter.SingleToUInt32Bits(alone.Step().Loss), BitConverter.SingleToUInt32Bits(divided.Step().Loss));
        }

        Assert.True(one.Parameters.SequenceEqual(many.Parameters));
    }

    /// <summary>Inputs from −1 to 1, targets of one class or 1.</summary>
    private static Dataset Samples(int inputSize, int outputSize, int count)
    {
        SeededRandom random = new(5);
        float[] inputs = [.. Enumerable.Range(0, count * inputSize).Select(_ => random.NextSingle() * 2 - 1)];
        float[] targets = new float[count * outputSize];
        for (int sample = 0; sample < count; sample++)
            targets[sample * outputSize + random.Next(outputSize)] = 1;
        return new(inputs, targets, inputSize, outputSize);
    }
}
