using CsCheck;

namespace NetGen.Generator.Tests.Truth;

/// <summary>Random layers from a picture to a vector: every kind, with all kinds of windows, strides and paddings.</summary>
internal static class RandomFronts
{
    public static Gen<PictureFront> Fronts { get; } = Gen.ULong.Select(seed => Front(new SeededRandom(seed)));

    private static PictureFront Front(SeededRandom random)
    {
        int[] shape = [1 + random.Next(3), 2 + random.Next(7), 2 + random.Next(7)];
        var front = new PictureFront(shape, []);
        for (int count = 1 + random.Next(4); count > 0; count--)
            front = With(front, Picture(random, ref shape));
        front = With(front, random.Next(3) == 0 ? new DeclaredPool("GlobalAveragePool2D", 0, 0) : new DeclaredFlatten());
        return random.Next(3) == 0 ? With(front, Anywhere(random)) : front;
    }

    private static PictureLayer Picture(SeededRandom random, ref int[] shape)
    {
        PictureLayer layer = random.Next(8) switch
        {
            < 4 => Convolution(random, shape),
            4 => new DeclaredPool("MaxPool2D", Divisor(random, shape[1]), Divisor(random, shape[2])),
            5 => new DeclaredPool("AveragePool2D", Divisor(random, shape[1]), Divisor(random, shape[2])),
            _ => Anywhere(random),
        };
        shape = layer.Output(shape);
        return layer;
    }

    private static PictureLayer Anywhere(SeededRandom random) => random.Next(2) == 0
        ? new DeclaredDropout(random.Next(3) / 4d)
        : new DeclaredLayerNorm(random.Next(2) == 0 ? 1e-5 : 0.1, Activation(random));

    private static DeclaredConvolution Convolution(SeededRandom random, int[] shape)
    {
        bool isSame = random.Next(3) == 0;
        int height = 1 + random.Next(isSame ? 5 : Math.Min(5, shape[1])), width = 1 + random.Next(isSame ? 5 : Math.Min(5, shape[2]));
        int zeros = isSame ? 0 : random.Next(Math.Min(height, width));
        return new(1 + random.Next(random.Next(4) == 0 ? 14 : 5), height, width, 1 + random.Next(3), isSame, zeros, random.Next(4) > 0, Activation(random));
    }

    private static ActivationUnderTest Activation(SeededRandom random) => ActivationUnderTest.BuiltIn[random.Next(ActivationUnderTest.BuiltIn.Count)];

    private static int Divisor(SeededRandom random, int size)
    {
        int[] divisors = [.. Enumerable.Range(1, Math.Min(size, 5)).Where(divisor => size % divisor == 0)];
        return divisors[random.Next(divisors.Length)];
    }

    private static PictureFront With(PictureFront front, PictureLayer layer) => front with { Layers = [.. front.Layers, layer] };
}
