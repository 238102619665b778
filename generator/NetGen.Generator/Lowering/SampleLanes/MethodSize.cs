using NetGen.Generator.Declarations;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Lowering.SampleLanes;

/// <summary>
/// Keeps methods as small as the just-in-time compiler can keep track of: each operation on lanes that it inlines costs it a few local variables,
/// and beyond 1,024 it leaves them in memory. Measured on a gradient with 24 to 56 multiply-adds a tile: 80 of them 64 GFLOP/s, 160 of them 8.
/// </summary>
internal static class MethodSize
{
    private const int MostSteps = 110;

    /// <summary>Neighbouring statements together as long as they fit into a method.</summary>
    public static IEnumerable<EquatableArray<Statement>> Groups(IEnumerable<Statement> statements)
    {
        var group = new List<Statement>();
        foreach (var statement in statements)
        {
            if (group.Count > 0 && group.Append(statement).Sum(Steps) > MostSteps)
            {
                yield return group.ToEquatableArray();
                group = [];
            }

            group.Add(statement);
        }

        yield return group.ToEquatableArray();
    }

    private static int Steps(Statement statement) => statement is AddGradient gradient
        ? gradient.Rows.Sum(row => row.Values.Count)
        : StatementRewriting.Body(statement) is { Count: > 0 } body ? body.Sum(Steps) : 1;
}
