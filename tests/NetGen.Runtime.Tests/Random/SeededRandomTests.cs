namespace NetGen.Tests.Random;

public sealed class SeededRandomTests
{
    private const ulong Seed = 42;

    [Fact]
    public void SplitMix64_gives_its_published_numbers()
    {
        var mixer = new SplitMix64(1234567);
        foreach (ulong expected in new ulong[] { 6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821 })
            Assert.Equal(expected, mixer.Next());
    }

    [Fact]
    public void Xoshiro_gives_its_published_numbers_from_the_state_1_2_3_4()
    {
        var random = new SeededRandom(0);
        random.SetState([1, 2, 3, 4]);
        foreach (ulong expected in new ulong[] { 11520, 0, 1509978240, 1215971899390074240, 1216172134540287360, 607988272756665600 })
            Assert.Equal(expected, random.NextUInt64());
    }

    [Fact]
    public void A_seed_is_spread_over_the_state_by_SplitMix64()
    {
        var random = new SeededRandom(Seed);
        foreach (ulong expected in new ulong[] { 1546998764402558742, 6990951692964543102, 12544586762248559009, 17057574109182124193 })
            Assert.Equal(expected, random.NextUInt64());
    }

    [Fact]
    public void A_restored_state_continues_the_sequence()
    {
        var random = new SeededRandom(Seed);
        random.NextNormal();
        ulong[] state = new ulong[SeededRandom.StateLength];
        random.GetState(state);
        var other = new SeededRandom(7);
        other.SetState(state);
        for (int i = 0; i < 10; i++)
            Assert.Equal(random.NextUInt64(), other.NextUInt64());
    }

    [Fact]
    public void Impossible_states_are_refused()
    {
        var random = new SeededRandom(Seed);
        Assert.Contains("4 numbers, and the span has 3", Assert.Throws<ArgumentException>(() => random.SetState([1, 2, 3])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => random.SetState([0, 0, 0, 0]));
        Assert.Throws<ArgumentException>(() => random.GetState(new ulong[5]));
        Assert.Throws<ArgumentOutOfRangeException>(() => random.Next(0));
    }

    [Fact]
    public void Small_limits_are_met_equally_often()
    {
        const int Draws = 600_000;
        var random = new SeededRandom(Seed);
        int[] counts = new int[6];
        for (int i = 0; i < Draws; i++)
            counts[random.Next(counts.Length)]++;
        double expected = (double)Draws / counts.Length;
        double chiSquare = counts.Sum(count => (count - expected) * (count - expected) / expected);
        Assert.True(chiSquare < 20.5, $"χ² is {chiSquare:F1} with 5 degrees of freedom: {string.Join(' ', counts)} (seed {Seed})");
    }

    [Fact]
    public void A_limit_that_does_not_divide_the_range_is_met_without_bias()
    {
        // With 3·2²⁹ a plain remainder or product would hit the first third of the values too often.
        const int Limit = 3 << 29;
        const int Draws = 300_000;
        var random = new SeededRandom(Seed);
        int[] thirds = new int[3];
        for (int i = 0; i < Draws; i++)
            thirds[random.Next(Limit) / (1 << 29)]++;
        Assert.All(thirds, count => Assert.InRange(count, 98_800, 101_200));
    }

    [Fact]
    public void Fractions_fill_the_unit_interval_and_never_reach_one()
    {
        const int Draws = 200_000;
        var random = new SeededRandom(Seed);
        double sum = 0, square = 0;
        for (int i = 0; i < Draws; i++)
        {
            double x = random.NextDouble();
            float y = random.NextSingle();
            Assert.InRange(x, 0, 1 - Math.ScaleB(1, -53));
            Assert.InRange(y, 0, 0.99999994f);
            sum += x + y;
            square += x * x + (double)y * y;
        }

        Assert.Equal(0.5, sum / (2 * Draws), 0.002);
        Assert.Equal(1.0 / 3, square / (2 * Draws), 0.002);
    }

    [Fact]
    public void Shuffling_keeps_every_item_and_reaches_every_order_equally_often()
    {
        const int Draws = 60_000;
        var random = new SeededRandom(Seed);
        var counts = new Dictionary<(int, int, int), int>();
        for (int i = 0; i < Draws; i++)
        {
            int[] items = [0, 1, 2];
            random.Shuffle(items);
            var order = (items[0], items[1], items[2]);
            counts[order] = counts.GetValueOrDefault(order) + 1;
        }

        Assert.Equal(6, counts.Count);
        Assert.All(counts.Values, count => Assert.InRange(count, 9_600, 10_400));
    }

    [Fact]
    public void Forks_are_reproducible_differ_by_stream_and_leave_their_origin_alone()
    {
        var random = new SeededRandom(Seed);
        ulong first = random.Fork(1).NextUInt64();
        Assert.Equal(first, random.Fork(1).NextUInt64());
        Assert.NotEqual(first, random.Fork(2).NextUInt64());
        Assert.NotEqual(first, new SeededRandom(Seed + 1).Fork(1).NextUInt64());
        Assert.Equal(new SeededRandom(Seed).NextUInt64(), random.NextUInt64());
    }
}
