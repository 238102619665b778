namespace NetGen;

/// <summary>
/// All that an optimizer remembers between steps: what a checkpoint keeps. The vectors and products are the optimizer's own, not copies;
/// whoever writes them has the optimizer go on from there.
/// </summary>
/// <typeparam name="T">The precision of the steps: float, or double for the reference.</typeparam>
public sealed class OptimizerState<T>
    where T : struct
{
    private readonly double[] _products;

    /// <summary>A state before the first step.</summary>
    /// <param name="vectorNames">Names of the parameter-shaped running values, such as Adam's mean and variance.</param>
    /// <param name="productNames">Names of the running products, such as the powers of Adam's β₁ and β₂.</param>
    public OptimizerState(IReadOnlyList<string> vectorNames, IReadOnlyList<string> productNames)
    {
        VectorNames = vectorNames;
        Vectors = [.. vectorNames.Select(_ => Array.Empty<T>())];
        ProductNames = productNames;
        _products = new double[productNames.Count];
        Clear();
    }

    /// <summary>Names of <see cref="Vectors"/>, in their order.</summary>
    public IReadOnlyList<string> VectorNames { get; }

    /// <summary>Parameter-shaped running values in storage order; each starts at 0.</summary>
    public IReadOnlyList<T[]> Vectors { get; private set; }

    /// <summary>Names of <see cref="Products"/>, in their order.</summary>
    public IReadOnlyList<string> ProductNames { get; }

    /// <summary>Running products such as βᵗ, in double so that resuming is exact; each starts at 1.</summary>
    public Span<double> Products => _products;

    /// <summary>Steps done.</summary>
    public long StepCount { get; set; }

    /// <summary>Length of each vector; 0 until it is known.</summary>
    public int Length { get; private set; }

    /// <summary>Makes room for vectors of this length, all 0.</summary>
    public void Allocate(int length)
    {
        Length = length;
        Vectors = [.. VectorNames.Select(_ => new T[length])];
    }

    /// <summary>Back to before the first step.</summary>
    public void Clear()
    {
        foreach (T[] vector in Vectors)
            Array.Clear(vector);
        _products.AsSpan().Fill(1);
        StepCount = 0;
    }

    /// <summary>The same numbers in memory of their own.</summary>
    internal OptimizerState<T> Copy()
    {
        OptimizerState<T> copy = new(VectorNames, ProductNames) { Length = Length, StepCount = StepCount, Vectors = [.. Vectors.Select(vector => vector.ToArray())] };
        Products.CopyTo(copy.Products);
        return copy;
    }

    /// <summary>The vector at this place, or nothing where the rule has fewer.</summary>
    internal Span<T> VectorOrEmpty(int place) => place < Vectors.Count ? Vectors[place] : [];
}
