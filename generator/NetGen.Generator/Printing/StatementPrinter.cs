using NetGen.Generator.Analysis;
using NetGen.Generator.Declarations;
using NetGen.Generator.Formulas;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Printing;

/// <summary>Text from a kernel's steps. A target is a table of spellings over this; it decides nothing.</summary>
internal abstract class StatementPrinter(CodeWriter writer)
{
    protected CodeWriter Writer { get; } = writer;

    /// <summary>The type of one number, or of lanes of numbers.</summary>
    protected abstract string NumberType { get; }

    protected abstract string Print(Expression expression);

    protected abstract void PrintStore(Store store);

    /// <summary>A loop index's name, where the target reserves the word.</summary>
    protected virtual string IndexName(string name) => name;

    /// <summary>The larger of two whole numbers.</summary>
    protected virtual string Larger => "Math.Max";

    /// <summary>The smaller of two whole numbers.</summary>
    protected virtual string Smaller => "Math.Min";

    /// <summary>Prints the steps as paragraphs: an empty line stands after each block, and braces only where they keep names apart.</summary>
    public void Print(EquatableArray<Statement> body)
    {
        var repeated = body.Any(statement => statement is Scope) ? DeclaredTwice(body) : [];
        for (int place = 0; place < body.Count; place++)
        {
            if (place > 0 && IsBlock(body[place - 1]))
                Writer.Line();
            if (body[place] is Scope scope && !Declared(scope).Any(repeated.Contains))
                Print(scope.Body);
            else
                Print(body[place]);
        }
    }

    /// <summary>Whether an empty line stands after the step.</summary>
    protected virtual bool IsBlock(Statement statement) => statement is Loop or LaneLoop or BlockLoop or Scope or DealtLoop or FirstPart;

    /// <summary>The names that more than one of the steps declares.</summary>
    private static HashSet<string> DeclaredTwice(EquatableArray<Statement> body)
    {
        var once = new HashSet<string>();
        return [.. body.SelectMany(statement => Declared(statement).Distinct()).Where(name => !once.Add(name))];
    }

    private static EquatableArray<string> Declared(Statement statement) => statement switch
    {
        Local local => [local.Name],
        Pointer pointer => [pointer.Name],
        _ => StatementRewriting.Body(statement).SelectMany(Declared),
    };

    protected virtual void Print(Statement statement)
    {
        switch (statement)
        {
            case Loop loop:
                PrintLoop(loop);
                break;
            case Scope scope:
                using (Writer.Braces())
                    Print(scope.Body);
                break;
            case Local local:
                Writer.Line($"{NumberType} {local.Name} = {Print(local.Value)};");
                break;
            case Assign assign:
                Writer.Line($"{assign.Name} = {Print(assign.Value)};");
                break;
            case Store store:
                PrintStore(store);
                break;
            default:
                throw new InvalidOperationException($"{GetType().Name} has no spelling for {statement.GetType().Name}.");
        }
    }

    private string First(Loop loop) => loop.Clip is { } clip ? $"{Larger}({Limits.Text(loop.Start)}, {clip.First(loop.Index, IndexName)})" : Limits.Text(loop.Start);

    private string End(Loop loop) => loop.Clip is { } clip ? $"{Smaller}({Limits.Text(loop.End)}, {clip.End(loop.Index, IndexName)})" : Limits.Text(loop.End);

    /// <param name="loop">The loop.</param>
    /// <param name="others">What else goes on with each round.</param>
    protected void PrintLoop(Loop loop, string others = "")
    {
        string index = IndexName(loop.Index);
        string next = loop.Stride == 1 ? $"{index}++" : FormattableString.Invariant($"{index} += {loop.Stride}");
        using (Writer.Braces($"for (int {index} = {First(loop)}; {index} < {End(loop)}; {next}{others})"))
            Print(loop.Body);
    }
}
