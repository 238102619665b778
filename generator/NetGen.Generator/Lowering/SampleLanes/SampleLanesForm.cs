using NetGen.Generator.Declarations;
using NetGen.Generator.Formulas;
using NetGen.Generator.Programs;

namespace NetGen.Generator.Lowering.SampleLanes;

/// <summary>
/// The code form "lanes = samples": sixteen samples side by side, so that one sample's program becomes sixteen samples' by reading vectors for numbers.
/// Sums over samples keep one partial sum a lane and fold the lanes at the end, in one order on every register width.
/// </summary>
internal static class SampleLanesForm
{
    /// <summary>
    /// Independent rounds side by side: on 256-bit registers eight sums hide the multiply-add's latency and leave room for what they read.
    /// Measured on 128 → 64 units with AVX2: eight 53 GFLOP/s, four 32.
    /// </summary>
    public const int TileWidth = 8;

    /// <summary>Sums side by side where two loops are tiled: what they read is shared, so that twelve sums leave registers enough.</summary>
    public const int BlockSize = 12;

    public static EquatableArray<Statement> Apply(Kernel kernel, NetworkProgram program)
    {
        var tiled = UnrollAndJam.Apply(kernel.Body, TileWidth, BlockSize);
        var methods = tiled.All(step => step is Loop or Scope) ? MethodSize.Groups(tiled).ToList() : [tiled];
        return methods.Count == 1 ? Lanes(tiled, kernel, program) : methods.Select(steps => (Statement)new Method(Lanes(steps, kernel, program))).ToEquatableArray();
    }

    private static EquatableArray<Statement> Lanes(EquatableArray<Statement> tiled, Kernel kernel, NetworkProgram program)
    {
        var lanes = !kernel.AddsGradient ? SingleRounds.Apply(OverLanes(tiled, kernel))
            : GradientStrips.Height(tiled) is { } height ? SingleRounds.Apply(GradientStrips.Apply(tiled, height, program))
            : Parts.Apply(SingleRounds.Apply(GradientLanes.Apply(tiled, program)));
        var hoisted = PointerHoisting.Apply(SharedLoads.Apply(lanes));
        return kernel.AddsGradient || tiled.Any(HasLanes) ? WalkingPointers.Apply(hoisted) : hoisted;
    }

    private static EquatableArray<Statement> OverLanes(EquatableArray<Statement> body, Kernel kernel)
    {
        var steps = new List<Statement>();
        if (kernel.AddsLoss)
        {
            steps.Add(new Local(s_share.Name, new Element(LaneNames.Share, FlatIndex.At(0))));
            steps.Add(new Local(s_loss.Name, Number.Zero, IsMutable: true));
        }

        var draws = body.OfType<DrawMask>().ToList();
        if (body.Any(HasLanes))
            return body.Select(step => HasLanes(step) ? step : new LaneLoop([step])).ToEquatableArray();
        steps.AddRange(body.Except(draws).SelectMany(OfSharingSamples));
        if (kernel.AddsLoss)
            steps.Add(new Store(LaneNames.Losses, FlatIndex.At(0), s_loss));
        return [.. draws, new LaneLoop(steps.ToEquatableArray())];
    }

    /// <summary>Whether the loop over lanes is inside, around each tile: a picture's lines are then read whole.</summary>
    private static bool HasLanes(Statement statement) => statement is LaneLoop || StatementRewriting.Body(statement).Any(HasLanes);

    private static readonly Variable s_loss = new("loss");
    private static readonly Variable s_share = new("share");

    /// <summary>Lanes without a sample have no share in the mean: whatever they computed, infinity included, is replaced by zero.</summary>
    private static IEnumerable<Statement> OfSharingSamples(Statement statement) => statement switch
    {
        Loop loop => [loop with { Body = loop.Body.SelectMany(OfSharingSamples).ToEquatableArray() }],
        AddLoss loss => [new Assign(s_loss.Name, s_loss + Shared(loss.Value))],
        StoreLossGradient gradient => [new Store(gradient.Buffer, gradient.Index, Shared(gradient.Value * s_share))],
        _ => [statement],
    };

    private static Expression Shared(Expression value) => Conditional.WhereLess(Number.Zero, s_share, value, Number.Zero);
}
