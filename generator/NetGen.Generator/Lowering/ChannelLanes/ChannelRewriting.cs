using NetGen.Generator.Declarations;
using NetGen.Generator.Formulas;
using NetGen.Generator.Lowering.SampleLanes;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Lowering.ChannelLanes;

/// <summary>Rewrites what is told for one channel so that a lane is a channel.</summary>
/// <param name="channel">The index of the loop over channels.</param>
/// <param name="group">What the index of sixteen channels is called.</param>
/// <param name="places">Numbers of a channel that lie together in a buffer; 1 where it is a row.</param>
internal sealed class ChannelRewriting(string channel, string group, Func<string, int> places)
{
    private const string InputGroup = "inputGroup";

    /// <summary>Whether everything met so far can be read and written by lanes of channels.</summary>
    public bool IsPossible { get; private set; } = true;

    public EquatableArray<Statement> Apply(EquatableArray<Statement> body) => Apply(body, null);

    /// <param name="body">The steps.</param>
    /// <param name="input">The index of a loop around them over channels that are read one by one; null for none.</param>
    private EquatableArray<Statement> Apply(EquatableArray<Statement> body, string? input) => body.SelectMany(statement => statement switch
    {
        Loop loop when input is null && IsOverInputs(loop) => OverInputs(loop),
        Loop loop => [loop with { Body = Apply(loop.Body, input) }],
        Store store => [Written(store with { Value = Read(store.Value, input) })],
        _ => new[] { StatementRewriting.WithExpressions(statement, part => part is Element or Parameter ? Read(part, input) : null) },
    }).ToEquatableArray();

    /// <summary>Whether the loop goes over the channels of what it reads.</summary>
    private bool IsOverInputs(Loop loop) => Scalars(loop.Body).Any(element => element.Index.StrideOf(loop.Index) == places(element.Buffer));

    private IEnumerable<Element> Scalars(IEnumerable<Statement> body) =>
        KernelContents.Expressions(body).SelectMany(KernelContents.Leaves).OfType<Element>().Where(element => !element.Index.DependsOn(channel) && places(element.Buffer) > 1);

    /// <summary>Sixteen input channels lie side by side, and the next sixteen after all places of those.</summary>
    private IEnumerable<Statement> OverInputs(Loop loop)
    {
        int whole = loop.End / LaneNames.Lanes, rest = loop.End % LaneNames.Lanes;
        Loop Of(FlatIndex first, int count) => loop with { End = count, Body = Apply(SingleRounds.At(loop.Body, loop.Index, first + FlatIndex.Of(loop.Index)), loop.Index) };
        if (whole == 1)
            yield return Of(FlatIndex.At(0), LaneNames.Lanes);
        else if (whole > 1)
            yield return new Loop(InputGroup, 0, whole, 1, IsIndependent: false, [Of(FlatIndex.Of(InputGroup) * LaneNames.Lanes, LaneNames.Lanes)]);
        if (rest > 0)
            yield return Of(FlatIndex.At(whole * LaneNames.Lanes), rest);
    }

    private Store Written(Store store)
    {
        IsPossible &= store.Index.StrideOf(channel) == places(store.Buffer);
        return store with { Index = Grouped(store.Index) };
    }

    private Expression Read(Expression value, string? input) => value.Replace(part => part switch
    {
        Parameter parameter when parameter.Index.DependsOn(channel) => Lanes(parameter),
        Element element when element.Index.DependsOn(channel) => Lanes(element),
        Element element => new Parameter("value", places(element.Buffer) > 1 ? Single(element.Index, places(element.Buffer), input) : element.Index, element.Buffer),
        _ => null,
    });

    private ParameterLanes Lanes(Parameter parameter)
    {
        IsPossible &= parameter.Index.StrideOf(channel) == 1;
        return new(parameter.Role, parameter.Index.Substitute(channel, FlatIndex.Of(group) * LaneNames.Lanes), parameter.Vector);
    }

    private Element Lanes(Element element)
    {
        IsPossible &= element.Index.StrideOf(channel) == places(element.Buffer) && places(element.Buffer) > 1;
        return element with { Index = Grouped(element.Index) };
    }

    private FlatIndex Grouped(FlatIndex place) => place.Substitute(channel, FlatIndex.Of(group));

    /// <summary>Where one channel's number lies among sixteen channels.</summary>
    private FlatIndex Single(FlatIndex place, int places, string? input)
    {
        IsPossible &= input is not null && place.StrideOf(input) == places;
        int block = places * LaneNames.Lanes;
        return new(
            place.Offset / block * block + place.Offset % block * LaneNames.Lanes,
            place.Terms.Select(term => term.LoopIndex == input ? term with { Stride = term.Stride / places } : term.LoopIndex == InputGroup ? term : term with { Stride = term.Stride * LaneNames.Lanes }).ToEquatableArray());
    }
}
