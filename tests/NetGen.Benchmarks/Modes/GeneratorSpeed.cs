using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace NetGen.Benchmarks;

/// <summary>What the generator costs a build and an editor: from attributes to text, and after an edit in another file.</summary>
internal static class GeneratorSpeed
{
    /// <summary>Measures and prints.</summary>
    /// <returns>1 where an edit elsewhere made the generator write a text again, else 0.</returns>
    public static int Run(int rounds)
    {
        (string Name, string Text)[] declarations = [("2-8-8-1", Declarations.Spiral), ("784-128-64-10", Declarations.Digits), ("LeNet-5", Declarations.LeNet5)];
        var table = new MarkdownTable("the generator", "first run", "warm", "text", "edit elsewhere");
        bool isCached = true;
        foreach (var (name, text) in declarations)
        {
            var file = UserProject.File(text);
            double first = ToText(file, out int characters);
            double warm = Rounds.Median([.. Enumerable.Range(0, rounds).Select(_ => ToText(file, out int _))]);
            double[] edits = [.. Enumerable.Range(0, rounds).Select(round => AfterEdit(file, round, ref isCached))];
            table.Add(name, Figures.Time(first), Figures.Time(warm), string.Create(CultureInfo.InvariantCulture, $"{characters / 1024} KB"), Figures.Time(Rounds.Median(edits)));
        }

        Console.WriteLine(Machine.Description);
        Console.WriteLine($"Medians of {rounds} runs; the first run of all includes the just-in-time compiler's work on compiler and generator.");
        Console.WriteLine();
        Console.WriteLine(table);
        Console.WriteLine(isCached ? "After an edit elsewhere every output came from the cache." : "After an edit elsewhere an output was made again: a fault in the generator's caching.");
        return isCached ? 0 : 1;
    }

    /// <summary>Nanoseconds from attributes to text, nothing cached.</summary>
    private static double ToText(SyntaxTree file, out int characters)
    {
        var compilation = UserProject.Of(file);
        var driver = UserProject.Driver();
        long start = Stopwatch.GetTimestamp();
        var result = driver.RunGenerators(compilation).GetRunResult();
        double nanoseconds = Stopwatch.GetElapsedTime(start).TotalNanoseconds;
        characters = result.GeneratedTrees.Single().Length;
        return nanoseconds;
    }

    /// <summary>Nanoseconds of the run after another file has changed.</summary>
    private static double AfterEdit(SyntaxTree file, int number, ref bool isCached)
    {
        SyntaxTree other = UserProject.File("class Other;"), edited = UserProject.File($"class Other{number};");
        var before = UserProject.Of(file, other);
        var driver = UserProject.Driver().RunGenerators(before);
        var after = before.ReplaceSyntaxTree(other, edited);
        long start = Stopwatch.GetTimestamp();
        var result = driver.RunGenerators(after).GetRunResult();
        double nanoseconds = Stopwatch.GetElapsedTime(start).TotalNanoseconds;
        isCached &= result.Results.Single().TrackedOutputSteps.SelectMany(pair => pair.Value).SelectMany(step => step.Outputs).All(output => output.Reason == IncrementalStepRunReason.Cached);
        return nanoseconds;
    }
}
