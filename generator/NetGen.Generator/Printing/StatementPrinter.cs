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

    /// <summary>Prints the steps as paragraphs: an empty line stands after each block, and braces only where they keep names apart.</summary>
    public void Print(EquatableArray<Statement> body)
    {
        for (int place = 0; place < body.Count; place++)
        {
            if (place > 0 && IsBlock(body[place - 1]))
                Writer.Line();
            if (body[place] is Scope scope && !Declared([scope]).Intersect(Declared(body.Where((_, other) => other != place))).Any())
                Print(scope.Body);
            else
                Print(body[place]);
        }
    }

    /// <summary>Whether an empty line stands after the step.</summary>
    protected virtual bool IsBlock(Statement statement) => statement is Loop or LaneLoop or BlockLoop or Scope or DealtLoop or FirstPart;

    private static IEnumerable<string> Declared(IEnumerable<Statement> body) => body.SelectMany(statement => statement switch
    {
        Local local => [local.Name],
        Pointer pointer => [pointer.Name],
        _ => Declared(StatementRewriting.Body(statement)),
    });

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

    private void PrintLoop(Loop loop)
    {
        string index = IndexName(loop.Index);
        string next = loop.Stride == 1 ? $"{index}++" : FormattableString.Invariant($"{index} += {loop.Stride}");
        using (Writer.Braces(FormattableString.Invariant($"for (int {index} = {loop.Start}; {index} < {loop.End}; {next})")))
            Print(loop.Body);
    }
}
