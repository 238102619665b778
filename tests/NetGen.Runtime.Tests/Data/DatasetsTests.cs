using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace NetGen.Tests;

public sealed class DatasetsTests
{
    public static TheoryData<string> Shapes => new("circle", "exclusive-or", "gaussian", "spiral", "moons", "rings", "sine", "plane");

    /// <summary>The hashes were taken once; they hold on every system, or a training would not have the same bits there.</summary>
    [Theory]
    [InlineData("circle", "DDFE1499141281D1")]
    [InlineData("exclusive-or", "2B1D3586EAEED576")]
    [InlineData("gaussian", "3279BB486D748A54")]
    [InlineData("spiral", "4F6F229C30C4D422")]
    [InlineData("moons", "981B86A2A22C4FCE")]
    [InlineData("rings", "F6355F3D0207D252")]
    [InlineData("sine", "8C5E350723D27D97")]
    [InlineData("plane", "6FD883C02FD0E3C4")]
    public void The_bits_are_the_same_everywhere(string name, string hash)
    {
        var dataset = Make(name, 500, 0.1f, 1);
        byte[] bytes = [.. MemoryMarshal.AsBytes(dataset.Features), .. MemoryMarshal.AsBytes(dataset.Targets)];

        Assert.Equal(hash, Convert.ToHexString(SHA256.HashData(bytes))[..16]);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Inputs_lie_around_minus_1_to_1_and_everything_has_a_name(string name)
    {
        var dataset = Make(name, 501, 0, 7);

        Assert.Equal(501, dataset.Count);
        Assert.Equal(name, dataset.Name);
        Assert.Equal(dataset.FeatureSize, dataset.FeatureNames.Count);
        Assert.True(name is "sine" or "plane" || dataset.ClassNames.Count == Math.Max(2, dataset.TargetSize));
        Assert.InRange(dataset.Features.ToArray().Max(MathF.Abs), 0.8f, name == "gaussian" ? 2f : 1.0001f);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Another_seed_gives_other_points_of_the_same_kind(string name)
    {
        Assert.NotEqual(Make(name, 100, 0.1f, 1).Features.ToArray(), Make(name, 100, 0.1f, 2).Features.ToArray());
    }

    [Fact]
    public void Without_noise_every_point_lies_where_its_class_says()
    {
        Check(Datasets.Circle(1000, 0, 5), (x, y, t) => Math.Sqrt(x * x + y * y) is var radius && t == 1 ? radius <= 0.5001 : radius is >= 0.6999 and <= 1.0001);
        Check(Datasets.ExclusiveOr(1000, 0, 5), (x, y, t) => x * y < 0 == (t == 1) && Math.Min(Math.Abs(x), Math.Abs(y)) >= 0.0599);
        Check(Datasets.Spiral(1000, 0, 5), (x, y, t) =>
        {
            double radius = Math.Sqrt(x * x + y * y), angle = 2 * Math.PI * (1.75 * radius + t / 2);
            return Math.Abs(radius * Math.Cos(angle) - x) + Math.Abs(radius * Math.Sin(angle) - y) < 1e-5;
        });
        Check(Datasets.Moons(1000, 0, 5), (x, y, t) =>
        {
            double fromX = 1.5 * x + (t == 1 ? -0.5 : 0.5), fromY = 1.5 * y + (t == 1 ? -0.25 : 0.25);
            return Math.Abs(Math.Sqrt(fromX * fromX + fromY * fromY) - 1) < 1e-5 && (t == 1 ? fromY <= 1e-6 : fromY >= -1e-6);
        });
        Check(Datasets.Plane(1000, 0, 5), (x, y, t) => Math.Abs((x + y) / 2 - t) < 1e-6);
        var sine = Datasets.Sine(1000, 0, 5);
        for (int i = 0; i < sine.Count; i++)
            Assert.Equal(Math.Sin(2 * Math.PI * sine.Feature(i)[0]), sine.Target(i)[0], 1e-6);
    }

    [Fact]
    public void Rings_lie_around_each_other_and_are_one_hot()
    {
        var rings = Datasets.Rings(1000, 0, 5, classes: 5);

        Assert.Equal(5, rings.TargetSize);
        for (int i = 0; i < rings.Count; i++)
        {
            var target = rings.Target(i);
            Assert.Equal(1f, target.ToArray().Sum());
            double radius = Math.Sqrt(Math.Pow(rings.Feature(i)[0], 2) + Math.Pow(rings.Feature(i)[1], 2));
            Assert.Equal(target.IndexOf(1f), (int)(5 * radius));
        }
    }

    [Fact]
    public void Impossible_sizes_and_noise_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Datasets.Spiral(samples: 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Datasets.Gaussian(noise: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Datasets.Sine(noise: float.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => Datasets.Rings(classes: 1));
    }

    [Fact]
    public void The_sine_agrees_with_the_systems_to_the_last_digits()
    {
        for (int i = -2000; i <= 2000; i++)
        {
            Assert.Equal(double.SinPi(i / 512.0), Turns.Sine(i / 1024.0), 5e-16);
            Assert.Equal(double.CosPi(i / 512.0), Turns.Cosine(i / 1024.0), 5e-16);
        }
    }

    private static void Check(Dataset dataset, Func<double, double, double, bool> holds)
    {
        for (int i = 0; i < dataset.Count; i++)
        {
            var point = dataset.Feature(i);
            Assert.True(holds(point[0], point[1], dataset.Target(i)[0]), $"{dataset.Name}, point {i}: ({point[0]}, {point[1]}) → {dataset.Target(i)[0]}");
        }
    }

    private static Dataset Make(string name, int samples, float noise, ulong seed) => name switch
    {
        "circle" => Datasets.Circle(samples, noise, seed),
        "exclusive-or" => Datasets.ExclusiveOr(samples, noise, seed),
        "gaussian" => Datasets.Gaussian(samples, noise, seed),
        "spiral" => Datasets.Spiral(samples, noise, seed),
        "moons" => Datasets.Moons(samples, noise, seed),
        "rings" => Datasets.Rings(samples, noise, seed),
        "sine" => Datasets.Sine(samples, noise, seed),
        _ => Datasets.Plane(samples, noise, seed),
    };
}
