using System.Globalization;
using NetGen.Generator.Declarations;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Lowering.SampleLanes;

/// <summary>Reads once what several neighbouring statements read.</summary>
internal static class SharedLoads
{
    public static EquatableArray<Statement> Apply(EquatableArray<Statement> body)
    {
        var written = new HashSet<string>(Stores(body).Select(store => store.Buffer));
        var shared = body
            .SelectMany(statement => KernelContents.OwnExpressions(statement).SelectMany(KernelContents.Leaves).OfType<Element>().Distinct())
            .Where(element => !written.Contains(element.Buffer))
            .GroupBy(element => element)
            .Where(uses => uses.Count() > 1)
            .Select(uses => uses.Key)
            .ToList();
        var names = shared.ToDictionary(element => element, element => Name(element, shared));
        var lets = names.Select(pair => new Local(pair.Value, pair.Key));
        return lets.Concat(body.Select(statement => Replaced(statement, names))).ToEquatableArray();
    }

    private static IEnumerable<Store> Stores(IEnumerable<Statement> body) =>
        body.SelectMany(statement => statement is Store store ? [store] : Stores(StatementRewriting.Body(statement)));

    private static Statement Replaced(Statement statement, Dictionary<Element, string> names)
    {
        var inner = StatementRewriting.WithBody(statement, Apply);
        return StatementRewriting.WithExpressions(inner, part => part is Element element && names.TryGetValue(element, out string name) ? new Formulas.Variable(name) : null);
    }

    private static string Name(Element element, List<Element> shared)
    {
        var ofBuffer = shared.Where(other => other.Buffer == element.Buffer).ToList();
        string number = ofBuffer.Count == 1 ? "" : ofBuffer.IndexOf(element).ToString(CultureInfo.InvariantCulture);
        return element.Buffer + "Lanes" + number;
    }
}
