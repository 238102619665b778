using NetGen.Generator.Analysis;
using NetGen.Generator.Formulas;
using NetGen.Generator.Lowering.SampleLanes;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Printing;

/// <summary>C# over TLanes: every number is a register of samples.</summary>
internal sealed class LaneStatementPrinter : StatementPrinter
{
    private readonly LaneExpressionPrinter _expressions = new(Leaf);

    public LaneStatementPrinter(CodeWriter writer)
        : base(writer)
    {
    }

    protected override string NumberType => "TLanes";

    protected override string Print(Expression expression) => _expressions.Print(expression);

    protected override bool IsBlock(Statement statement) => statement is Walk or Moves || base.IsBlock(statement);

    protected override void Print(Statement statement)
    {
        switch (statement)
        {
            case LaneLoop loop:
                using (Writer.Braces($"for (int lane = 0; lane < {Limits.Text(loop.Lanes ?? LaneNames.Lanes)}; lane += TLanes.Count)"))
                    Print(loop.Body);
                break;
            case Moves moves:
                new MovePrinter(Writer).Print(SingleRounds.Apply(moves.Body));
                break;
            case BlockLoop loop:
                using (Writer.Braces($"for (int {LaneNames.Block} = 0; {LaneNames.Block} < blocks; {LaneNames.Block}++)"))
                    Print(loop.Body);
                break;
            case Walk walk:
                PrintLoop(walk.Loop, string.Concat(walk.Pointers.Select(pointer => $", {pointer.Name} += {Limits.Text(pointer.Step * (pointer.IsLanes ? LaneNames.Lanes : 1))}")));
                break;
            case ClearPartials clear:
                Writer.Line(FormattableString.Invariant($"new Span<float>({LaneNames.Partials}, {clear.Count * LaneNames.Lanes}).Clear();"));
                break;
            case DealtLoop { Whole: var loop }:
                PrintDealt(loop);
                break;
            case FirstPart first:
                using (Writer.Braces($"if ({LaneNames.Part} == 0)"))
                    Print(first.Body);
                break;
            case Pointer pointer:
                Writer.Line($"float* {pointer.Name} = {Place(pointer.Target, pointer.IsLanes ? pointer.Start * LaneNames.Lanes : pointer.Start)};");
                break;
            case Fold fold:
                string stride = fold.Stride == 1 || fold.Count == 1 ? "" : FormattableString.Invariant($", stride: {fold.Stride}");
                Writer.Line(FormattableString.Invariant($"SampleBlocks.Fold({Place(LaneNames.Partials, fold.From * LaneNames.Lanes)}, {fold.Count}, {Place("gradient", fold.First)}{stride});"));
                break;
            case FoldTile fold:
                Writer.Line(FormattableString.Invariant($"SampleBlocks.FoldTile({Place(LaneNames.Partials, fold.From * LaneNames.Lanes)}, {fold.Rows}, {fold.Columns}, {Place("gradient", fold.First)}, rowStride: {fold.RowStride}, columnStride: {fold.ColumnStride});"));
                break;
            case DrawMask draw:
                Writer.Line(FormattableString.Invariant($"DropoutMask.Draw(key, {draw.Layer}, first, {draw.Count}, {NumberText.Literal(draw.Rate)}, {draw.Buffer});"));
                break;
            default:
                base.Print(statement);
                break;
        }
    }

    /// <summary>Part by part in turn, each as many rounds on as there are parts.</summary>
    private void PrintDealt(Loop loop)
    {
        string start = Rounds(LaneNames.Part), first = loop.Start == 0 ? start : FormattableString.Invariant($"{loop.Start} + {start}");
        using (Writer.Braces(FormattableString.Invariant($"for (int {loop.Index} = {first}; {loop.Index} < {loop.End}; {loop.Index} += {Rounds(LaneNames.PartCount)})")))
            Print(loop.Body);

        string Rounds(string count) => loop.Stride == 1 ? count : FormattableString.Invariant($"{loop.Stride} * {count}");
    }

    protected override void PrintStore(Store store)
    {
        string value = Print(store.Value);
        string operand = store.Value is Variable or Element or Number or Call or Conditional || store.Value is Add or Subtract && value.StartsWith("TLanes.MultiplyAdd", StringComparison.Ordinal) ? value : $"({value})";
        Writer.Line($"{operand}.Store({Lanes(store.Buffer, store.Index)});");
    }

    private static string? Leaf(Expression expression) => expression switch
    {
        Element element => $"TLanes.Load({Lanes(element.Buffer, element.Index)})",
        Parameter parameter => $"TLanes.Broadcast({parameter.Vector}[{parameter.Index.ToString()}])",
        ParameterLanes lanes => $"TLanes.Load({Place(lanes.Vector, lanes.Index)} + lane)",
        _ => null,
    };

    private static string Lanes(string buffer, FlatIndex index) => $"{Place(buffer, index * LaneNames.Lanes)} + lane";

    private static string Place(string target, FlatIndex index) => index is { Offset: 0, Terms.Count: 0 } ? target : $"{target} + {index.ToString()}";
}
