using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace NetGen.CodeFixes;

/// <summary>NG0014: allows unsafe code in the project, in editors that let a fix change a project's options.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AllowUnsafe))]
public sealed class AllowUnsafe : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["NG0014"];

    /// <summary>None: doing it once mends the whole project.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var project = context.Document.Project;
        if (project.CompilationOptions is CSharpCompilationOptions options && project.Solution.Workspace.CanApplyChange(ApplyChangesKind.ChangeCompilationOptions))
        {
            var allowed = project.Solution.WithProjectCompilationOptions(project.Id, options.WithAllowUnsafe(true));
            context.RegisterCodeFix(CodeAction.Create($"Allow unsafe code in {project.Name}", _ => Task.FromResult(allowed), nameof(AllowUnsafe)), context.Diagnostics);
        }

        return Task.CompletedTask;
    }
}
