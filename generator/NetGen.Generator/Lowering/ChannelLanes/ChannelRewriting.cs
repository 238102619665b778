using NetGen.Generator.Declarations;
using NetGen.Generator.Formulas;
using NetGen.Generator.Lowering.SampleLanes;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Lowering.ChannelLanes;

/// <summary>Rewrites what is told for one channel so that a lane is a channel.</summary>
/// <param name="channel">The index of the loop over channels.</param>
/// <param name="group">What the index of sixteen channels is called.</param>
/// <param name="program">The network's program, which knows its buffers.</param>
internal sealed class ChannelRewriting(string channel, string group, NetworkProgram program)
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

    /// <summary>Whether the loop goes over the channels of what it reads; a single row of places can be as far from the next, but is gone over once.</summary>
    private bool IsOverInputs(Loop loop) => loop.End > 1 && Scalars(loop.Body).Any(element => element.Index.StrideOf(loop.Index) == Places(element));

    private IEnumerable<Element> Scalars(IEnumerable<Statement> body) =>
        KernelContents.Leaves(body).OfType<Element>().Where(element => !element.Index.DependsOn(channel) && Places(element) > 1);

    /// <summary>Numbers of a channel that lie together in what is read; 1 where it is a row.</summary>
    private int Places(Element element) => program.Buffer(element.Buffer).Places;

    private bool HasOneChannel(Element element) => program.Buffer(element.Buffer).Size == Places(element);

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
        IsPossible &= store.Index.StrideOf(channel) == program.Buffer(store.Buffer).Places;
        return store with { Index = Grouped(store.Index) };
    }

    private Expression Read(Expression value, string? input) => value.Replace(part => part switch
    {
        Parameter parameter when parameter.Index.DependsOn(channel) => Lanes(parameter),
        Element element when element.Index.DependsOn(channel) => Lanes(element),
        Element element => new Parameter("value", Places(element) > 1 ? Single(element, input) : element.Index, element.Buffer),
        _ => null,
    });

    private ParameterLanes Lanes(Parameter parameter)
    {
        IsPossible &= parameter.Index.StrideOf(channel) == 1;
        return new(parameter.Role, parameter.Index.Substitute(channel, FlatIndex.Of(group) * LaneNames.Lanes), parameter.Vector);
    }

    private Element Lanes(Element element)
    {
        IsPossible &= element.Index.StrideOf(channel) == Places(element) && Places(element) > 1;
        return element with { Index = Grouped(element.Index) };
    }

    private FlatIndex Grouped(FlatIndex place) => place.Substitute(channel, FlatIndex.Of(group));

    /// <summary>Where one channel's number lies among sixteen channels.</summary>
    private FlatIndex Single(Element element, string? input)
    {
        var place = element.Index;
        int places = Places(element), block = places * LaneNames.Lanes;
        IsPossible &= HasOneChannel(element) || (input is not null && place.StrideOf(input) == places);
        return new(
            place.Offset / block * block + place.Offset % block * LaneNames.Lanes,
            place.Terms.Select(term => term.LoopIndex == input ? term with { Stride = term.Stride / places } : term.LoopIndex == InputGroup ? term : term with { Stride = term.Stride * LaneNames.Lanes }).ToEquatableArray());
    }
}
