using System.Globalization;

namespace NetGen;

/// <summary>Takes numbers out of a file, refusing other shapes and what is not finite.</summary>
internal static class FileNumbers
{
    /// <summary>Single-precision numbers of this shape.</summary>
    /// <exception cref="InvalidDataException">The tensor is missing, of another type or shape, or holds NaN or infinity.</exception>
    public static float[] Singles(SafeTensors file, string name, IReadOnlyList<int> shape, string source)
    {
        float[] values = Shaped(file, name, shape, source).ToSingles();
        int broken = NotFinite.IndexIn(values);
        return broken < 0 ? values : throw new InvalidDataException(
            string.Create(CultureInfo.InvariantCulture, $"{source}: number {broken} of the tensor '{name}' is {values[broken]}; it must be finite."));
    }

    /// <summary>Double-precision numbers, so many.</summary>
    /// <inheritdoc cref="Singles"/>
    public static double[] Doubles(SafeTensors file, string name, int count, string source)
    {
        double[] values = Shaped(file, name, [count], source).ToDoubles();
        return values.All(double.IsFinite) ? values : throw new InvalidDataException($"{source}: the tensor '{name}' holds NaN or infinity.");
    }

    /// <summary>One whole number within a range.</summary>
    /// <inheritdoc cref="Singles"/>
    public static ulong Whole(SafeTensors file, string name, ulong minimum, ulong maximum, string source)
    {
        ulong value = Shaped(file, name, [1], source).ToUInt64s()[0];
        return value >= minimum && value <= maximum
            ? value
            : throw new InvalidDataException($"{source}: '{name}' is {value}; it must be from {minimum} to {maximum}.");
    }

    private static Tensor Shaped(SafeTensors file, string name, IReadOnlyList<int> shape, string source)
    {
        Tensor tensor = file[name];
        return tensor.Shape.SequenceEqual(shape) ? tensor : throw new InvalidDataException(
            $"{source}: the tensor '{name}' has the shape [{string.Join(", ", tensor.Shape)}]; expected [{string.Join(", ", shape)}].");
    }
}
