using System.Globalization;
using NetGen.Generator.Declarations;
using NetGen.Generator.Formulas;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Lowering.SampleLanes;

/// <summary>Sums over samples: for a few parameters at a time, over all blocks with the sums in registers, then over lanes.</summary>
internal static class GradientLanes
{
    public static EquatableArray<Statement> Apply(EquatableArray<Statement> body, NetworkProgram program) =>
        body.SelectMany(statement => statement switch
        {
            Loop loop => [loop with { Body = Apply(loop.Body, program) }],
            Scope scope => [new Scope(Apply(scope.Body, program))],
            AddGradient gradient => Sums(gradient, program),
            _ => new[] { statement },
        }).ToEquatableArray();

    /// <summary>What a block of samples adds to the sums, over the places of a picture where there are some.</summary>
    public static IEnumerable<Statement> OverPlaces(AddGradient gradient, IReadOnlyList<Variable> sums, NetworkProgram program)
    {
        IEnumerable<Statement> steps = gradient.Values.Select((value, row) => new Assign(sums[row].Name, InBlock(value, program) + sums[row]));
        foreach (var places in gradient.Places.Reverse())
            steps = [new Loop(places.Index, 0, places.Count, 1, IsIndependent: false, steps.ToEquatableArray())];
        return steps;
    }

    public static List<Variable> Names(AddGradient gradient) => [.. gradient.Values.Select((_, row) => new Variable("sum" + row.ToString(CultureInfo.InvariantCulture)))];

    private static IEnumerable<Statement> Sums(AddGradient gradient, NetworkProgram program)
    {
        var sums = Names(gradient);
        yield return new LaneLoop([
            .. sums.Select(sum => new Local(sum.Name, Number.Zero, IsMutable: true)),
            new BlockLoop(OverPlaces(gradient, sums, program).ToEquatableArray()),
            .. sums.Select((sum, row) => new Store(LaneNames.Partials, FlatIndex.At(row), sum)),
        ]);
        yield return Folded(gradient.Rows, FlatIndex.At(0));
    }

    /// <summary>Adds up the lanes of a tile's partial sums, whose first row is told.</summary>
    public static Statement Folded(EquatableArray<GradientRow> rows, FlatIndex from)
    {
        var (first, stride, values) = rows[0];
        return rows.Count == 1 ? new Fold(from, first, stride, values.Count) : new FoldTile(from, first, rows.Count, rows[1].First.Offset - first.Offset, values.Count, stride);
    }

    private static Expression InBlock(Expression value, NetworkProgram program) => value.Replace(part => part is Element element
        ? element with { Index = FlatIndex.Of(LaneNames.Block) * program.Buffer(element.Buffer).Size + element.Index }
        : null);
}
