using NetGen.Generator.Declarations;
using NetGen.Generator.Formulas;
using NetGen.Generator.Lowering.RegisterTiles;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Lowering.UnitLanes;

/// <summary>
/// The code form "unit lanes": one sample, the units of a layer side by side in the lanes, the inputs one after the other.
/// Whatever the shape of a product, each sum adds up in the order of the one-sample program.
/// </summary>
internal static class UnitLanesForm
{
    /// <summary>Sums held in registers at a time, enough to hide the multiply-add's latency.</summary>
    private const int MostRegisters = 8;

    /// <summary>Floats of the narrowest register that is worth counting on.</summary>
    private const int RegisterFloats = 8;

    /// <summary>Multiply-adds up to which a product is written without a loop: far below what exhausts the JIT's inliner.</summary>
    private const int MostStraight = 64;

    /// <summary>Weights that the first cache does not hold beside all else; from here on, reading them as they lie was 1.2 to 1.4 times as quick.</summary>
    private const long LeastStreamed = 1 << 14;

    /// <summary>The kernel's steps for one sample; null where it is something else than rows of numbers.</summary>
    public static EquatableArray<Statement>? Apply(Kernel kernel)
    {
        if (RegisterTilesForm.Apply(kernel) is not { } whole || whole.Any(step => step is MatrixProduct { ColumnStride: not 1 }))
            return null;
        var steps = new List<Statement>();
        foreach (var step in whole)
        {
            if (step is MatrixProduct product)
                steps.Add(Shaped(product));
            else if (step is ElementLoop loop && steps.LastOrDefault() is UnitProduct straight && IsDoneInRegisters(loop, straight))
                steps[steps.Count - 1] = straight with { Afterwards = loop.Body };
            else
                steps.Add(step);
        }

        return steps.ToEquatableArray();
    }

    private static UnitProduct Shaped(MatrixProduct product)
    {
        int needed = (product.Columns + RegisterFloats - 1) / RegisterFloats;
        int rounds = (needed + MostRegisters - 1) / MostRegisters;
        int registers = (needed + rounds - 1) / rounds;
        if (rounds == 1 && product.Depth * registers <= MostStraight)
            return new(product, UnitProductShape.Straight, registers);
        return (long)product.Depth * product.Columns >= LeastStreamed && needed >= UnitProduct.StreamedRegisters && product.FirstStart is not null
            ? new(product, UnitProductShape.Streamed, UnitProduct.StreamedRegisters)
            : new(product, UnitProductShape.Looped, registers);
    }

    /// <summary>Whether the loop does no more than change each sum, and a single register holds them.</summary>
    private static bool IsDoneInRegisters(ElementLoop loop, UnitProduct before) =>
        before is { Shape: UnitProductShape.Straight, Registers: 1, Afterwards.Count: 0 } && loop.Count == before.Product.Columns
        && loop.Body.OfType<Store>().All(store => store.Buffer == before.Product.Output)
        && KernelContents.Leaves(loop.Body).OfType<Element>().All(element => element.Buffer == before.Product.Output);
}
