namespace NetGen;

/// <summary>
/// The classic small problems, after the TensorFlow Playground's, with inputs between about −1 and 1. The same arguments give the same bits on every machine.
/// Points of two classes have one target, 0 or 1, and come by turns; noise shifts each point by up to ±noise (uniformly) after its class is decided.
/// </summary>
public static partial class Datasets
{
    // The playground's spiral reaches radius 5 where its noise is ±1 × noise.
    private const double SpiralNoise = 0.2;
    private const double SpiralTurns = 1.75;
    // Nearer to the center than this, noise would mix the arms beyond telling apart.
    private const double SpiralStart = 0.05;

    /// <summary>A disc of radius 0.5 (class 1) inside a ring from 0.7 to 1 (class 0).</summary>
    /// <param name="samples">At least 2.</param>
    /// <param name="noise">Largest shift of a coordinate.</param>
    /// <param name="seed">Decides every point.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 2 samples, or a noise that is negative or not finite.</exception>
    public static Dataset Circle(int samples = 500, float noise = 0.1f, ulong seed = 1) =>
        Points("circle", ["outside", "inside"], samples, noise, seed, (random, inside, _) =>
        {
            double radius = inside == 1 ? 0.5 * random.NextSingle() : 0.7 + 0.3 * random.NextSingle();
            return Polar(radius, random.NextSingle());
        });

    /// <summary>The four quadrants of a square: class 1 where the signs of x and y differ; a strip along the axes stays empty.</summary>
    /// <inheritdoc cref="Circle"/>
    public static Dataset ExclusiveOr(int samples = 500, float noise = 0.1f, ulong seed = 1) =>
        Points("exclusive-or", ["same sign", "different sign"], samples, noise, seed, (random, different, _) =>
        {
            double x = 0.06 + 0.94 * random.NextSingle(), y = 0.06 + 0.94 * random.NextSingle();
            int side = random.Next(2) == 0 ? 1 : -1;
            return (side * x, (different == 1 ? -side : side) * y);
        });

    /// <summary>Two normal clouds around (−0.4, −0.4) (class 0) and (0.4, 0.4) (class 1), of variance (0.5 + 7·noise)/25 in each coordinate.</summary>
    /// <inheritdoc cref="Circle"/>
    public static Dataset Gaussian(int samples = 500, float noise = 0.1f, ulong seed = 1)
    {
        double deviation = Math.Sqrt(0.5 + 7 * noise) / 5;
        return Points("gaussian", ["lower left", "upper right"], samples, noise, seed, (random, upper, _) =>
        {
            double center = upper == 1 ? 0.4 : -0.4;
            return (center + deviation * random.NextNormal(), center + deviation * random.NextNormal());
        }, shift: 0);
    }

    /// <summary>Two spiral arms opposite each other, of radius 0.05 to 1 and 1.75 turns a unit of radius; noise shifts a coordinate by up to noise/5.</summary>
    /// <inheritdoc cref="Circle"/>
    public static Dataset Spiral(int samples = 500, float noise = 0.1f, ulong seed = 1) =>
        Points("spiral", ["first arm", "second arm"], samples, noise, seed, (_, arm, progress) =>
        {
            double radius = SpiralStart + (1 - SpiralStart) * progress;
            return Polar(radius, SpiralTurns * radius + 0.5 * arm);
        }, SpiralNoise);

    /// <summary>Two half circles that reach into each other.</summary>
    /// <inheritdoc cref="Circle"/>
    public static Dataset Moons(int samples = 500, float noise = 0.1f, ulong seed = 1) =>
        Points("moons", ["upper moon", "lower moon"], samples, noise, seed, (random, lower, _) =>
        {
            var (x, y) = Polar(1, 0.5 * random.NextSingle());
            // Both moons together are 3 wide and 1.5 high.
            return lower == 1 ? ((0.5 - x) / 1.5, (0.25 - y) / 1.5) : ((x - 0.5) / 1.5, (y - 0.25) / 1.5);
        });

    /// <summary>Rings around each other, one class each, one-hot; noise shifts a coordinate by up to noise/classes.</summary>
    /// <param name="samples">At least 2.</param>
    /// <param name="noise">Largest shift of a coordinate as a share of the rings' distance.</param>
    /// <param name="seed">Decides every point.</param>
    /// <param name="classes">Rings, at least 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 2 samples or rings, or a noise that is negative or not finite.</exception>
    public static Dataset Rings(int samples = 500, float noise = 0.1f, ulong seed = 1, int classes = 3)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(classes, 2);
        string[] names = [.. Enumerable.Range(1, classes).Select(ring => FormattableString.Invariant($"ring {ring}"))];
        return Points("rings", names, samples, noise, seed,
            (random, ring, _) => Polar((ring + 0.35 + 0.3 * random.NextSingle()) / classes, random.NextSingle()), 1.0 / classes);
    }
}
