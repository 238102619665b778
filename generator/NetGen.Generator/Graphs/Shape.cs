using System.Globalization;
using NetGen.Generator.Declarations;

namespace NetGen.Generator.Graphs;

/// <summary>The shape of one sample between layers: one size for a vector; channels, height and width for a picture.</summary>
internal sealed record Shape(EquatableArray<int> Sizes)
{
    public static Shape Vector(int size) => new([size]);

    public static Shape Picture(int channels, int height, int width) => new([channels, height, width]);

    public int Count => Sizes.Aggregate(1, (product, size) => checked(product * size));

    /// <summary>The count before anybody has seen to it that it is small enough.</summary>
    public long LongCount => Sizes.Aggregate(1L, (product, size) => checked(product * size));

    public bool IsVector => Sizes.Count == 1;

    public bool IsPicture => Sizes.Count == 3;

    public int Channels => Sizes[0];

    /// <summary>Numbers of a channel; one of a vector.</summary>
    public int Places => IsPicture ? Height * Width : 1;

    public int Height => Sizes[1];

    public int Width => Sizes[2];

    /// <summary>Such as "3×32×32 (3072 numbers)" or "a vector of 8".</summary>
    public override string ToString() => IsVector
        ? "a vector of " + Sizes[0].ToString(CultureInfo.InvariantCulture)
        : $"{string.Join("×", Sizes.Select(size => size.ToString(CultureInfo.InvariantCulture)))} ({Count.ToString(CultureInfo.InvariantCulture)} numbers)";
}
