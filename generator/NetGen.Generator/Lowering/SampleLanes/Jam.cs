using System.Globalization;
using NetGen.Generator.Declarations;
using NetGen.Generator.Formulas;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Lowering.SampleLanes;

/// <summary>A few rounds of one loop side by side: what differs from round to round is copied, what does not stands once.</summary>
/// <param name="index">The loop's index.</param>
/// <param name="start">The first round's index.</param>
/// <param name="width">Number of rounds.</param>
internal sealed class Jam(string index, FlatIndex start, int width)
{
    private readonly HashSet<string> _copied = [];
    private IReadOnlyList<int> _rounds = [.. Enumerable.Range(0, width)];

    public EquatableArray<Statement> Copies(IEnumerable<Statement> body) => body.SelectMany(Copies).ToEquatableArray();

    private IEnumerable<Statement> Copies(Statement statement)
    {
        switch (statement)
        {
            case Loop { Clip: { } clip } inner when width > 1 && clip.Place.DependsOn(index):
                return Enumerable.Range(0, inner.End).SelectMany(tap => Taken(inner, clip, tap));
            case Loop inner:
                return [inner with { Body = Copies(inner.Body), Clip = inner.Clip is { } same ? same with { Place = Copy(same.Place, 0) } : null }];
            case Scope inner:
                return [new Scope(Copies(inner.Body))];
            case Local { IsMutable: false } local when !Differs(local.Value):
                return [local];
            case Local local:
                _copied.Add(local.Name);
                return Rounds(round => local with { Name = Name(local.Name, round), Value = Copy(local.Value, round) });
            case Assign assign:
                return Rounds(round => new Assign(Name(assign.Name, round), Copy(assign.Value, round)));
            case Store store:
                return Rounds(round => store with { Index = Copy(store.Index, round), Value = Copy(store.Value, round) });
            case AddGradient gradient:
                return [gradient with { Rows = gradient.Rows.SelectMany(Copies).ToEquatableArray() }];
            default:
                throw new InvalidOperationException($"{statement.GetType().Name} cannot run side by side with itself.");
        }
    }

    /// <summary>One round of a loop within, for those of the rounds side by side that it is not left out of.</summary>
    private EquatableArray<Statement> Taken(Loop inner, Clip clip, int tap)
    {
        var place = clip.Place.Substitute(inner.Index, FlatIndex.At(tap));
        var all = _rounds;
        _rounds = [.. all.Where(round => Clip.IsInside(Copy(place, round), clip.Size))];
        var copies = Copies(SingleRounds.At(inner.Body, inner.Index, FlatIndex.At(tap)));
        _rounds = all;
        return copies;
    }

    /// <summary>A single parameter becomes a row of them, a row becomes several.</summary>
    private IEnumerable<GradientRow> Copies(GradientRow row) => row.Values.Count == 1
        ? [new(Copy(row.First, 0), row.First.StrideOf(index), Enumerable.Range(0, width).Select(round => Copy(row.Values[0], round)).ToEquatableArray())]
        : Enumerable.Range(0, width).Select(round => row with { First = Copy(row.First, round), Values = row.Values.Select(value => Copy(value, round)).ToEquatableArray() });

    private IEnumerable<Statement> Rounds(Func<int, Statement> copy) => _rounds.Select(copy);

    private bool Differs(Expression expression) => expression.Leaves.Any(leaf => leaf switch
    {
        Element element => element.Index.DependsOn(index),
        Parameter parameter => parameter.Index.DependsOn(index),
        ParameterLanes lanes => lanes.Index.DependsOn(index),
        Variable variable => _copied.Contains(variable.Name),
        _ => false,
    });

    private Expression Copy(Expression expression, int round) => expression.Replace(part => part switch
    {
        Element element => element with { Index = Copy(element.Index, round) },
        Parameter parameter => parameter with { Index = Copy(parameter.Index, round) },
        ParameterLanes lanes => lanes with { Index = Copy(lanes.Index, round) },
        Variable variable when _copied.Contains(variable.Name) => new Variable(Name(variable.Name, round)),
        _ => null,
    });

    private FlatIndex Copy(FlatIndex place, int round) => place.Substitute(index, start + round);

    private string Name(string name, int round) => width == 1 ? name : name + round.ToString(CultureInfo.InvariantCulture);
}
