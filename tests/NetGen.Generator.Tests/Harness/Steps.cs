using Microsoft.CodeAnalysis;

namespace NetGen.Generator.Tests.Harness;

/// <summary>What the generator's tracked steps did in a run.</summary>
internal static class Steps
{
    public static IReadOnlyList<IncrementalStepRunReason> Reasons(GeneratorDriverRunResult run, string step) =>
        run.Results.Single().TrackedSteps.TryGetValue(step, out var steps) ? [.. steps.SelectMany(one => one.Outputs).Select(output => output.Reason)] : [];

    public static IReadOnlyList<object> Values(GeneratorDriverRunResult run, string step) =>
        run.Results.Single().TrackedSteps.TryGetValue(step, out var steps) ? [.. steps.SelectMany(one => one.Outputs).Select(output => output.Value)] : [];

    public static IReadOnlyList<IncrementalStepRunReason> Outputs(GeneratorDriverRunResult run) =>
        [.. run.Results.Single().TrackedOutputSteps.SelectMany(pair => pair.Value).SelectMany(step => step.Outputs).Select(output => output.Reason)];

    public static void AreAllCached(GeneratorDriverRunResult run)
    {
        Assert.All(Reasons(run, NetGenGenerator.DeclarationStep), reason => Assert.True(reason is IncrementalStepRunReason.Unchanged or IncrementalStepRunReason.Cached, reason.ToString()));
        Assert.All(Reasons(run, NetGenGenerator.SourceStep), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(Outputs(run), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }
}
