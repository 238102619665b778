using NetGen.Generator.Declarations;
using NetGen.Generator.Formulas;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Lowering.RegisterTiles;

/// <summary>
/// The code form "register tiles": samples lie row under row and units side by side in the lanes, a tile of a few samples (or inputs) by two registers of units
/// stays in registers over the whole inner dimension. Every number is summed in the order of the one-sample program, gradients in the order of the samples.
/// </summary>
internal static class RegisterTilesForm
{
    /// <summary>Rows of a tile: with two registers each, eight sums hide the multiply-add's latency and leave room in sixteen registers for what they read.</summary>
    public const int TileRows = 4;

    /// <summary>Floats of a row lie at multiples of this: two of the widest registers, so that no tile reads past its row.</summary>
    public const int RowMultiple = 32;

    /// <summary>Floats from sample to sample of a buffer in rows.</summary>
    public static int RowStride(int size) => (size + RowMultiple - 1) / RowMultiple * RowMultiple;

    /// <summary>The kernel's steps as matrix products and element-wise loops; null where it is something else.</summary>
    public static EquatableArray<Statement>? Apply(Kernel kernel)
    {
        var steps = new List<Statement>();
        foreach (var statement in kernel.Body)
        {
            if (Whole(statement) is not { } whole)
                return null;
            steps.AddRange(whole);
        }

        return steps.ToEquatableArray();
    }

    /// <summary>The largest matrix among the steps, inner dimension times columns; 0 where there is none.</summary>
    public static long Weights(IEnumerable<Statement> steps) => steps.Select(statement => statement switch
    {
        MatrixProduct product => (long)product.Depth * product.Columns,
        OuterProductSum sum => (long)sum.Rows * sum.Columns,
        _ => 0,
    }).DefaultIfEmpty().Max();

    private static IEnumerable<Statement>? Whole(Statement statement)
    {
        if (MatrixPatterns.Product(statement, out var store, out var sum) is { } product)
            return store!.Value == sum ? [product] : [product, Afterwards(product, store, sum!)];
        Statement? whole = (Statement?)MatrixPatterns.OuterProduct(statement) ?? (Statement?)MatrixPatterns.Sum(statement) ?? MatrixPatterns.Elements(statement);
        return whole is null ? null : [whole];
    }

    /// <summary>What is done with each sum, in a loop of its own once all are there.</summary>
    private static ElementLoop Afterwards(MatrixProduct product, Store store, Variable sum) =>
        new(product.Columns, [store with { Value = store.Value.Replace(part => part == sum ? new Element(store.Buffer, store.Index) : null) }]);
}
