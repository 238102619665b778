using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NetGen.Generator;

namespace NetGen.Benchmarks;

/// <summary>What NetGen costs an editor between two key strokes, in a project of many files with ten networks in one of them.</summary>
internal static class EditorSpeed
{
    private static readonly (string Title, int File, string Mark, int Written)[] s_places =
    [
        ("typing in an unrelated file", 7, "Typed here: ", 0),
        ("typing beside ten networks", 0, "Typed here: ", 0),
        ("typing a layer's size", 0, "Dense<Tanh>(", 1),
    ];

    /// <summary>Measures and prints.</summary>
    /// <returns>1 where a key stroke made the generator write a text again that it need not, else 0.</returns>
    public static int Run(int rounds)
    {
        var table = new MarkdownTable(["the editor", "the compiler's binding", "reading symbols", "writing texts", "the analyzer", "texts written again"]);
        bool isCached = true;
        foreach (var (title, file, mark, written) in s_places)
        {
            var project = new TypedProject();
            var costs = Enumerable.Range(0, rounds + 1).Select(_ => Measure(project.Type(file, mark))).Skip(1).ToList();
            isCached &= costs.TrueForAll(cost => cost.Written == written);
            table.Add([title, Median(cost => cost.Binding), Median(cost => cost.Reading), Median(cost => cost.Writing), Median(cost => cost.Analyzer), $"{costs.Max(cost => cost.Written)} of {TypedProject.Networks}"]);

            string Median(Func<Cost, TimeSpan> time) => Rounds.Median([.. costs.Select(cost => time(cost).TotalNanoseconds)]) is > 0 and var median ? Figures.Time(median) : "none";
        }

        Console.WriteLine(Machine.Description);
        Console.WriteLine($"Medians of {rounds} key strokes in a project of {TypedProject.Files} files.");
        Console.WriteLine();
        Console.WriteLine(table);
        Console.WriteLine(isCached ? "No text was written again whose declaration had not changed." : "A text was written again whose declaration had not changed: a fault in the generator's caching.");
        return isCached ? 0 : 1;
    }

    private static Cost Measure(KeyStroke stroke)
    {
        var steps = stroke.Run.Results.Single().TrackedSteps.SelectMany(pair => pair.Value).Distinct().ToLookup(step => step.Name == NetGenGenerator.SourceStep);
        var analyzer = new NetGenAnalyzer();
        var analysis = stroke.Compilation.WithAnalyzers([analyzer], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: true));
        analysis.GetAnalyzerSemanticDiagnosticsAsync(stroke.Compilation.GetSemanticModel(stroke.Compilation.SyntaxTrees.First()), null, CancellationToken.None).GetAwaiter().GetResult();
        return new(
            stroke.Binding,
            Sum(steps[false]),
            Sum(steps[true]),
            analysis.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None).GetAwaiter().GetResult().ExecutionTime,
            steps[true].SelectMany(step => step.Outputs).Count(output => output.Reason != IncrementalStepRunReason.Cached));
    }

    private static TimeSpan Sum(IEnumerable<IncrementalGeneratorRunStep> steps) => TimeSpan.FromTicks(steps.Sum(step => step.ElapsedTime.Ticks));

    private sealed record Cost(TimeSpan Binding, TimeSpan Reading, TimeSpan Writing, TimeSpan Analyzer, int Written);
}
