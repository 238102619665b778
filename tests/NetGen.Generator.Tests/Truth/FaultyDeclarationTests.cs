using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace NetGen.Generator.Tests.Truth;

/// <summary>Random declarations with one thing wrong each: the user reads that one error, and no other noise.</summary>
public class FaultyDeclarationTests
{
    private const int InOneCompilation = 250;

    [Fact]
    public async Task A_declaration_with_one_fault_has_exactly_that_error()
    {
        for (int first = 0; first < RandomRun.Count; first += InOneCompilation)
        {
            var cases = Enumerable.Range(first, Math.Min(InOneCompilation, RandomRun.Count - first)).Select(FaultyCase.Number).ToList();
            var said = await Said(string.Join("\n", cases.Select(made => made.Source)));
            Assert.All(cases, made => Assert.True(said[made.Name].SequenceEqual([made.Fault.Id]),
                $"seed {RandomRun.Seed}, {made.Fault.Sentence}: expected {made.Fault.Id} alone, got [{string.Join(", ", said[made.Name])}] for\n{made.Source}"));
        }
    }

    /// <summary>The errors and warnings of generator, compiler and analyzer, by the case they belong to.</summary>
    private static async Task<ILookup<string, string>> Said(string source)
    {
        var compilation = NetworkAssembly.Generated(source, out var byGenerator);
        Assert.Empty(byGenerator);
        var all = await compilation.WithAnalyzers([new NetGenAnalyzer()]).GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);
        return all.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToLookup(CaseOf, diagnostic => diagnostic.Id);
    }

    /// <summary>Names of a case's types start with the case's own, which ends in an underscore.</summary>
    private static string CaseOf(Diagnostic diagnostic)
    {
        var node = diagnostic.Location.SourceTree?.GetRoot().FindNode(diagnostic.Location.SourceSpan);
        string type = node?.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Identifier.Text ?? diagnostic.ToString();
        return type.IndexOf('_') is >= 0 and int end ? type[..(end + 1)] : type;
    }

    private sealed record FaultyCase(string Name, DeclarationFault Fault, string Source)
    {
        public static FaultyCase Number(int index)
        {
            var random = RandomRun.Random(index);
            var network = RandomNetworks.Dense.Generate(random, null, out _);
            var fault = DeclarationFault.Any.Generate(random, null, out _);
            string name = FormattableString.Invariant($"Network{index}_");
            string source = fault.Inject(network, name);
            if (fault.CanBeUsed)
                source += $"public static class {name}User {{ public static float Use() {{ var network = new {name}(1); network.Predict([], []); return network.Loss([], []) + {name}.InputSize; }} }}\n";
            return new(name, fault, source);
        }
    }
}
