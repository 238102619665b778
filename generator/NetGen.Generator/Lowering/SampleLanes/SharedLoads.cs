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
        var written = new HashSet<string>(Stores(body).Select(store => store.Buffer));
        var shared = body
            .SelectMany(statement => Loads(statement).Distinct())
            .Where(load => load is not Element element || !written.Contains(element.Buffer))
            .GroupBy(load => load)
            .Where(uses => uses.Count() > 1)
            .Select(uses => uses.Key)
            .ToList();
        var names = shared.ToDictionary(load => load, load => Name(load, shared));
        var read = new HashSet<Expression>();
        return body
            .SelectMany(statement => Loads(statement).Where(load => names.ContainsKey(load) && read.Add(load)).Select(load => (Statement)new Local(names[load], load)).Append(Replaced(statement, names)))
            .ToEquatableArray();
    }

    /// <summary>What a statement reads; parameters only for a product, since a sum that starts with one reads it anyway.</summary>
    private static IEnumerable<Expression> Loads(Statement statement) => KernelContents.OwnExpressions(statement).SelectMany(KernelContents.Leaves)
        .Where(leaf => leaf is Element || leaf is Parameter or ParameterLanes && statement is Assign);

    private static IEnumerable<Store> Stores(IEnumerable<Statement> body) =>
        body.SelectMany(statement => statement is Store store ? [store] : Stores(StatementRewriting.Body(statement)));

    private static Statement Replaced(Statement statement, Dictionary<Expression, string> names)
    {
        var inner = StatementRewriting.WithBody(statement, Apply);
        return StatementRewriting.WithExpressions(inner, part => names.TryGetValue(part, out string name) && (part is Element || statement is Assign) ? new Variable(name) : null);
    }

    private static string Name(Expression load, List<Expression> shared)
    {
        string kind = Kind(load);
        var ofKind = shared.Where(other => Kind(other) == kind).ToList();
        return kind + (ofKind.Count == 1 ? "" : ofKind.IndexOf(load).ToString(CultureInfo.InvariantCulture));
    }

    private static string Kind(Expression load) => load switch
    {
        Element element => element.Buffer + "Lanes",
        Parameter parameter => parameter.Role,
        ParameterLanes lanes => lanes.Role + "Lanes",
        _ => throw new InvalidOperationException($"{load.GetType().Name} is not read from memory."),
    };
}
