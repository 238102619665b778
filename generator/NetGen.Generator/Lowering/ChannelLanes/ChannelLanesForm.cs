using NetGen.Generator.Declarations;
using NetGen.Generator.Formulas;
using NetGen.Generator.Lowering.RegisterTiles;
using NetGen.Generator.Lowering.SampleLanes;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Lowering.ChannelLanes;

/// <summary>
/// Pictures of a single sample with sixteen channels side by side: what lanes of samples do for a number of sixteen samples, these do for sixteen channels of a place.
/// A number that goes into all channels, and the network's inputs, are read one by one; weights lie by output channel as it is.
/// Lanes read each other's numbers here, so that each loop is done for all of them before the next begins.
/// </summary>
internal static class ChannelLanesForm
{
    private const string Group = "group";

    /// <summary>The kernel's steps; null where channels are not computed alike.</summary>
    public static EquatableArray<Statement>? Apply(Kernel kernel, NetworkProgram program)
    {
        var rows = kernel.Body.TakeWhile(statement => IsMove(statement, program)).ToEquatableArray();
        var parts = new List<EquatableArray<Statement>>();
        if (rows.Count > 0)
            parts.Add([new Moves(rows)]);
        foreach (var statement in kernel.Body.Skip(rows.Count))
        {
            if (statement is not Loop loop || Channels(loop, program) is not { } channels)
                return null;
            parts.Add(Narrowed(SampleLanesForm.Apply(kernel with { Body = [channels] }, program), Count(loop, program)));
        }

        return parts.Any(part => part.Any(step => step is Method))
            ? parts.SelectMany(part => part[0] is Method ? part : [new Method(part)]).ToEquatableArray()
            : parts.SelectMany(part => part).ToEquatableArray();
    }

    /// <summary>The network's inputs stay a row, also in a frame of zeros.</summary>
    private static bool IsMove(Statement statement, NetworkProgram program) =>
        KernelContents.Buffers([statement]).All(buffer => Places(buffer, program) == 1)
        && KernelContents.Statements([statement]).All(step => step is Loop or Store { Value: Element or Number });

    private static Loop? Channels(Loop loop, NetworkProgram program)
    {
        if (MatrixPatterns.Elements(loop) is not null)
            return loop.Body.OfType<Store>().All(store => Places(store.Buffer, program) > 1) ? Elements(loop, program) : null;
        var moved = new ChannelRewriting(loop.Index, Group, program);
        var body = moved.Apply(loop.Body);
        return moved.IsPossible ? loop with { Index = Group, End = Groups(loop.End), Body = body } : null;
    }

    /// <summary>Number by number: all channels of a place at once.</summary>
    private static Loop Elements(Loop loop, NetworkProgram program) => loop with { End = Groups(Count(loop, program)) * (loop.End / Count(loop, program)) };

    /// <summary>The channels that a loop goes over.</summary>
    private static int Count(Loop loop, NetworkProgram program) =>
        MatrixPatterns.Elements(loop) is null ? loop.End : loop.End / Places(loop.Body.OfType<Store>().First().Buffer, program);

    private static int Places(string buffer, NetworkProgram program) => program.Buffer(buffer).Places;

    private static int Groups(int channels) => (channels + LaneNames.Lanes - 1) / LaneNames.Lanes;

    /// <summary>Fewer channels than lanes need no more registers than they fill.</summary>
    private static EquatableArray<Statement> Narrowed(EquatableArray<Statement> body, int channels) => channels >= LaneNames.Lanes ? body : body
        .Select(statement => StatementRewriting.WithBody(statement is LaneLoop loop ? loop with { Lanes = channels } : statement, inner => Narrowed(inner, channels)))
        .ToEquatableArray();
}
