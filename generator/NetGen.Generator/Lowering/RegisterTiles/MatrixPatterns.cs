using NetGen.Generator.Formulas;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Lowering.RegisterTiles;

/// <summary>Recognises matrix products in loops told for one sample, whichever layer they come from.</summary>
internal static class MatrixPatterns
{
    /// <summary>For each output a sum over the inputs, times weights; the value that is stored may do more with the sum.</summary>
    /// <param name="statement">A step of a kernel.</param>
    /// <param name="stored">What is stored, over a variable that is the sum.</param>
    /// <param name="sum">That variable.</param>
    public static MatrixProduct? Product(Statement statement, out Store? stored, out Variable? sum)
    {
        (stored, sum) = (null, null);
        if (statement is not Loop { Start: 0, Stride: 1, IsIndependent: true, Body.Count: 3 } columns
            || columns.Body[0] is not Local { IsMutable: true } start
            || columns.Body[1] is not Loop { Start: 0, Stride: 1, IsIndependent: false, Body.Count: 1 } depth
            || columns.Body[2] is not Store store || store.Index != FlatIndex.Of(columns.Index)
            || depth.Body[0] is not Assign { Value: Add { Left: Multiply { Left: Element input, Right: Parameter weight }, Right: Variable previous } } assign
            || assign.Name != start.Name || previous.Name != start.Name
            || input.Index != FlatIndex.Of(depth.Index) || !IsLinear(weight.Index, depth.Index, columns.Index))
        {
            return null;
        }

        int? firstStart = start.Value is Parameter bias && IsLinear(bias.Index, columns.Index) && bias.Index.StrideOf(columns.Index) == 1 ? bias.Index.Offset : null;
        int depthStride = weight.Index.StrideOf(depth.Index), columnStride = weight.Index.StrideOf(columns.Index);
        if (firstStart is null && start.Value != Number.Zero || depthStride != 1 && columnStride != 1)
            return null;
        (stored, sum) = (store, previous);
        return new(input.Buffer, depth.End, store.Buffer, columns.End, firstStart, weight.Index.Offset, depthStride, columnStride);
    }

    /// <summary>Gradients of a matrix whose columns lie side by side.</summary>
    public static OuterProductSum? OuterProduct(Statement statement) =>
        statement is Loop { Start: 0, Stride: 1, Body.Count: 1 } rows
        && rows.Body[0] is Loop { Start: 0, Stride: 1, Body.Count: 1 } columns
        && columns.Body[0] is AddGradient { Places.Count: 0, Rows.Count: 1 } gradient && gradient.Rows[0] is { Values.Count: 1 } row
        && row.Values[0] is Multiply { Left: Element left, Right: Element right }
        && left.Index == FlatIndex.Of(rows.Index) && right.Index == FlatIndex.Of(columns.Index)
        && IsLinear(row.First, rows.Index, columns.Index) && row.First.StrideOf(columns.Index) == 1
            ? new(left.Buffer, rows.End, right.Buffer, columns.End, row.First.Offset, row.First.StrideOf(rows.Index))
            : null;

    /// <summary>Gradients that lie side by side.</summary>
    public static ColumnSum? Sum(Statement statement) =>
        statement is Loop { Start: 0, Stride: 1, Body.Count: 1 } columns
        && columns.Body[0] is AddGradient { Places.Count: 0, Rows.Count: 1 } gradient && gradient.Rows[0] is { Values.Count: 1 } row
        && row.Values[0] is Element values && values.Index == FlatIndex.Of(columns.Index)
        && IsLinear(row.First, columns.Index) && row.First.StrideOf(columns.Index) == 1
            ? new(values.Buffer, columns.End, row.First.Offset)
            : null;

    /// <summary>A loop in which each number is computed from the numbers at the same place.</summary>
    public static ElementLoop? Elements(Statement statement)
    {
        if (statement is not Loop { Start: 0, Stride: 1 } loop || !loop.Body.All(step => step is Store or Local { IsMutable: false }))
            return null;
        var here = FlatIndex.Of(loop.Index);
        bool isLocal = loop.Body.OfType<Store>().All(store => store.Index == here)
            && KernelContents.Leaves(loop.Body).All(leaf => leaf is Element element ? element.Index == here && !BufferNames.IsCallers(element.Buffer) : leaf is not Parameter);
        return isLocal ? new(loop.End, loop.Body) : null;
    }

    /// <summary>Whether the place depends on these loops and no other.</summary>
    private static bool IsLinear(FlatIndex place, params string[] loops) =>
        place.Terms.Count == loops.Length && loops.All(place.DependsOn);
}
