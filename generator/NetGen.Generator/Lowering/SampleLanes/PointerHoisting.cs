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
        List<string> names = [.. around];
        foreach (var places in Places(body).GroupBy(place => (place.Target, place.Index.Terms)))
        {
            int first = places.Min(place => place.Index.Offset);
            if (places.All(place => place.Index.Offset == first))
                continue;
            var pointer = new Pointer(Name(places.First().Name, names), places.Key.Target, new FlatIndex(first, places.Key.Terms), places.First().IsLanes);
            pointers.Add(places.Key, pointer);
            names.Add(pointer.Name);
        }

        return pointers.Count == 0
            ? body.Select(statement => StatementRewriting.WithBody(statement, inner => Apply(inner, around)))
            : [.. pointers.Values, .. body.Select(statement => Replaced(statement, pointers, names))];
    }

    /// <summary>The places that move with a loop.</summary>
    private static List<(string Target, FlatIndex Index, string Name, bool IsLanes)> Places(EquatableArray<Statement> body)
    {
        var places = new List<(string Target, FlatIndex Index, string Name, bool IsLanes)>();
        foreach (var statement in body)
        {
            var leaves = KernelContents.OwnLeaves(statement);
            foreach (var leaf in leaves)
            {
                if (leaf is Element element)
                    Add(element.Buffer, element.Index, element.Buffer + "Tile", isLanes: true);
            }

            foreach (var leaf in leaves)
            {
                if (leaf is Parameter parameter)
                    Add(parameter.Vector, parameter.Index, Plural(parameter.Role), isLanes: false);
                else if (leaf is ParameterLanes lanes)
                    Add(lanes.Vector, lanes.Index, Plural(lanes.Role), isLanes: false);
            }

            if (statement is Store store)
                Add(store.Buffer, store.Index, store.Buffer + "Tile", isLanes: true);
        }

        return places;

        void Add(string target, FlatIndex index, string name, bool isLanes)
        {
            if (index.Terms.Count > 0)
                places.Add((target, index, name, isLanes));
        }
    }

    private static string Plural(string role) => role == "bias" ? "biases" : role + "s";

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
