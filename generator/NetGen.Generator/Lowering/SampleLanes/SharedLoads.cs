using System.Globalization;
using NetGen.Generator.Declarations;
using NetGen.Generator.Formulas;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Lowering.SampleLanes;

/// <summary>
/// Reads once, where it is wanted first, what several neighbouring statements read: read twice, the just-in-time compiler would keep it in a register
/// from first to last, and read too early it would take one from the sums.
/// </summary>
internal static class SharedLoads
{
    public static EquatableArray<Statement> Apply(EquatableArray<Statement> body)
    {
        var shared = Shared(body);
        if (shared.Count == 0)
            return body.Select(statement => StatementRewriting.WithBody(statement, Apply));
        var names = Names(shared);
        var read = new HashSet<Expression>();
        var steps = new List<Statement>(body.Count);
        foreach (var statement in body)
        {
            foreach (var leaf in KernelContents.OwnLeaves(statement))
            {
                if (IsLoad(leaf, statement) && names.TryGetValue(leaf, out string name) && read.Add(leaf))
                    steps.Add(new Local(name, leaf));
            }

            steps.Add(Replaced(statement, names));
        }

        return steps.ToEquatableArray();
    }

    /// <summary>What more than one of the statements reads and none of them writes, in the order in which it is met.</summary>
    private static List<Expression> Shared(EquatableArray<Statement> body)
    {
        var readers = new Dictionary<Expression, int>();
        var shared = new HashSet<Expression>();
        var met = new List<Expression>();
        for (int place = 0; place < body.Count; place++)
        {
            foreach (var leaf in KernelContents.OwnLeaves(body[place]))
            {
                if (!IsLoad(leaf, body[place]))
                    continue;
                if (!readers.TryGetValue(leaf, out int reader))
                {
                    readers.Add(leaf, place);
                    met.Add(leaf);
                }
                else if (reader != place)
                {
                    shared.Add(leaf);
                }
            }
        }

        if (shared.Count == 0)
            return [];
        var written = new HashSet<string>();
        AddWritten(body, written);
        return met.FindAll(load => shared.Contains(load) && !(load is Element element && written.Contains(element.Buffer)));
    }

    /// <summary>Whether a statement's part is read from memory; parameters only for a product, since a sum that starts with one reads it anyway.</summary>
    private static bool IsLoad(Expression part, Statement statement) => part is Element || part is Parameter or ParameterLanes && statement is Assign;

    private static void AddWritten(EquatableArray<Statement> body, HashSet<string> buffers)
    {
        foreach (var statement in body)
        {
            if (statement is Store store)
                buffers.Add(store.Buffer);
            else
                AddWritten(StatementRewriting.Body(statement), buffers);
        }
    }

    private static Statement Replaced(Statement statement, Dictionary<Expression, string> names)
    {
        var inner = StatementRewriting.WithBody(statement, Apply);
        return StatementRewriting.WithExpressions(inner, part => IsLoad(part, statement) && names.TryGetValue(part, out string name) ? new Variable(name) : null);
    }

    /// <summary>A name for each load: what is read, numbered where there are several of a kind.</summary>
    private static Dictionary<Expression, string> Names(List<Expression> loads)
    {
        var names = new Dictionary<Expression, string>();
        foreach (var ofKind in loads.GroupBy(Kind))
        {
            bool isOnly = ofKind.Count() == 1;
            int number = 0;
            foreach (var load in ofKind)
                names.Add(load, isOnly ? ofKind.Key : ofKind.Key + (number++).ToString(CultureInfo.InvariantCulture));
        }

        return names;
    }

    private static string Kind(Expression load) => load switch
    {
        Element element => element.Buffer + "Lanes",
        Parameter parameter => parameter.Role,
        ParameterLanes lanes => lanes.Role + "Lanes",
        _ => throw new InvalidOperationException($"{load.GetType().Name} is not read from memory."),
    };
}
