using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace NetGen.Generator.Tests.Harness;

/// <summary>A user's project after the generator and the analyzer have seen it.</summary>
/// <param name="Compilation">The user's files and the generated ones.</param>
/// <param name="Run">What the generator did, step by step.</param>
/// <param name="Findings">What the analyzer said, suppressed messages left out.</param>
internal sealed record Compiled(Compilation Compilation, GeneratorDriverRunResult Run, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>The generated text of every file by its hint name.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; } =
        Run.Results.Single().GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    public string Text => Texts.Values.Single();

    /// <summary>Errors of the compiler itself, and whatever it says of the generator.</summary>
    public IReadOnlyList<Diagnostic> CompilerErrors { get; } =
        [.. Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), .. Run.Diagnostics];

    /// <summary>NetGen's errors; which code form was chosen and what has no GLSL is information.</summary>
    public IReadOnlyList<Diagnostic> Errors => [.. Findings.Where(finding => finding.Severity == DiagnosticSeverity.Error)];

    /// <summary>The message and the source text under it, for every error of NetGen.</summary>
    public IReadOnlyList<(string Id, string At, string Message)> Said =>
        [.. Errors.Select(error => (error.Id, TextUnder(error), error.GetMessage())).Order()];

    public static string TextUnder(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree?.GetText().ToString(diagnostic.Location.SourceSpan) ?? "";

    /// <summary>Neither NetGen nor the compiler has anything to say.</summary>
    public Compiled IsRight()
    {
        Assert.Empty(Said);
        Assert.Empty(CompilerErrors);
        return this;
    }

    /// <summary>NetGen says exactly this, and the compiler only what is listed.</summary>
    public Compiled SaysOnly(string id, string at, string message, params string[] compilerErrors)
    {
        Assert.Equal([(id, at, message)], Said);
        Assert.Equal(compilerErrors.Order(), CompilerErrors.Select(error => error.Id).Distinct().Order());
        return this;
    }

    /// <summary>Compiles to memory, loads, and gives the type.</summary>
    public Type Load(string typeName) => Assembly().GetType(typeName, throwOnError: true)!;

    public byte[] Emit()
    {
        using var stream = new MemoryStream();
        var result = Compilation.Emit(stream);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return stream.ToArray();
    }

    private Assembly Assembly()
    {
        using var stream = new MemoryStream(Emit());
        return new AssemblyLoadContext("made by a test", isCollectible: true).LoadFromStream(stream);
    }
}
