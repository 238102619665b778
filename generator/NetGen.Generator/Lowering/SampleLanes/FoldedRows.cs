using NetGen.Generator.Declarations;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Lowering.SampleLanes;

/// <summary>Room for partial sums that wait to be folded.</summary>
internal static class FoldedRows
{
    /// <summary>Rows that a fold reads at once, beyond the last one too.</summary>
    private const int AtOnce = 8;

    /// <summary>The most rows that wait at once; register tiles keep a register there.</summary>
    public static int Of(EquatableArray<Statement> body)
    {
        int most = SampleLanesForm.BlockSize;
        foreach (var statement in body)
            most = Math.Max(most, Of(statement));
        return most;
    }

    private static int Of(Statement statement) => statement switch
    {
        Fold fold => fold.Count,
        FoldTile fold => RoundedUp(fold.Rows * fold.Columns),
        ClearPartials clear => RoundedUp(clear.Count) + AtOnce,
        _ => Of(StatementRewriting.Body(statement)),
    };

    private static int RoundedUp(int rows) => (rows + AtOnce - 1) / AtOnce * AtOnce;
}
