using System.Globalization;
using NetGen.Generator.Declarations;
using NetGen.Generator.Formulas;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Lowering.SampleLanes;

/// <summary>
/// Where neighbouring statements touch places that are constants apart, names the first place once:
/// the just-in-time compiler then folds the constants into its addresses instead of computing an index for each.
/// </summary>
internal static class PointerHoisting
{
    public static EquatableArray<Statement> Apply(EquatableArray<Statement> body) => Apply(body, []);

    /// <param name="body">Neighbouring statements.</param>
    /// <param name="around">Names of pointers that are in sight.</param>
    private static EquatableArray<Statement> Apply(EquatableArray<Statement> body, IReadOnlyList<string> around)
    {
        var pointers = new Dictionary<(string Target, EquatableArray<IndexTerm> Terms), Pointer>();
        foreach (var places in body.SelectMany(Places).GroupBy(place => (place.Target, place.Index.Terms)))
        {
            int first = places.Min(place => place.Index.Offset);
            if (places.Key.Terms.Count == 0 || places.Max(place => place.Index.Offset) == first)
                continue;
            string name = Name(places.First().Name, [.. around, .. pointers.Values.Select(pointer => pointer.Name)]);
            pointers.Add(places.Key, new Pointer(name, places.Key.Target, new FlatIndex(first, places.Key.Terms), places.First().IsLanes));
        }

        IReadOnlyList<string> names = [.. around, .. pointers.Values.Select(pointer => pointer.Name)];
        return pointers.Values.Concat(body.Select(statement => Replaced(statement, pointers, names))).ToEquatableArray();
    }

    private static IEnumerable<(string Target, FlatIndex Index, string Name, bool IsLanes)> Places(Statement statement)
    {
        var leaves = KernelContents.OwnExpressions(statement).SelectMany(KernelContents.Leaves).ToList();
        var elements = leaves.OfType<Element>().Select(element => (element.Buffer, element.Index, element.Buffer + "Tile", true));
        var parameters = leaves.OfType<Parameter>().Select(parameter => (parameter.Vector, parameter.Index, parameter.Role == "bias" ? "biases" : parameter.Role + "s", false));
        parameters = parameters.Concat(leaves.OfType<ParameterLanes>().Select(lanes => (lanes.Vector, lanes.Index, lanes.Role == "bias" ? "biases" : lanes.Role + "s", false)));
        return statement is Store store ? elements.Concat(parameters).Append((store.Buffer, store.Index, store.Buffer + "Tile", true)) : elements.Concat(parameters);
    }

    private static Statement Replaced(Statement statement, Dictionary<(string Target, EquatableArray<IndexTerm> Terms), Pointer> pointers, IReadOnlyList<string> names)
    {
        var inner = StatementRewriting.WithBody(statement, body => Apply(body, names));
        if (inner is Store store && pointers.TryGetValue((store.Buffer, store.Index.Terms), out var target))
            inner = store with { Buffer = target.Name, Index = FlatIndex.At(store.Index.Offset - target.Start.Offset) };
        return StatementRewriting.WithExpressions(inner, part => part switch
        {
            Element element when pointers.TryGetValue((element.Buffer, element.Index.Terms), out var pointer) =>
                new Element(pointer.Name, FlatIndex.At(element.Index.Offset - pointer.Start.Offset)),
            Parameter parameter when pointers.TryGetValue((parameter.Vector, parameter.Index.Terms), out var pointer) =>
                parameter with { Vector = pointer.Name, Index = FlatIndex.At(parameter.Index.Offset - pointer.Start.Offset) },
            ParameterLanes lanes when pointers.TryGetValue((lanes.Vector, lanes.Index.Terms), out var pointer) =>
                lanes with { Vector = pointer.Name, Index = FlatIndex.At(lanes.Index.Offset - pointer.Start.Offset) },
            _ => null,
        });
    }

    private static string Name(string wanted, IEnumerable<string> taken)
    {
        int same = taken.Count(name => name.StartsWith(wanted, StringComparison.Ordinal));
        return same == 0 ? wanted : wanted + (same + 1).ToString(CultureInfo.InvariantCulture);
    }
}
