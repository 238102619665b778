using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NetGen.CodeFixes;
using OpenProject = Microsoft.CodeAnalysis.Project;

namespace NetGen.Generator.Tests.Harness;

/// <summary>A user's files open in an editor, which offers code fixes where the analyzer has something to say.</summary>
internal sealed class Editor : IDisposable
{
    /// <summary>Every code fix there is.</summary>
    public static IReadOnlyList<CodeFixProvider> Fixes { get; } =
    [
        .. typeof(NetworkFix).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    private readonly AdhocWorkspace _workspace = new();
    private readonly ProjectId _project;

    public Editor(Compilation compilation)
    {
        var project = _workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Project", "Project", LanguageNames.CSharp,
            compilationOptions: compilation.Options, parseOptions: compilation.SyntaxTrees.First().Options, metadataReferences: compilation.References));
        _project = project.Id;
        foreach (var tree in compilation.SyntaxTrees)
            _workspace.AddDocument(DocumentInfo.Create(DocumentId.CreateNewId(_project), tree.FilePath, filePath: tree.FilePath, loader: TextLoader.From(TextAndVersion.Create(tree.GetText(), VersionStamp.Default))));
    }

    public static Editor Open(params string[] files) => new(Project.Compilation(files));

    /// <summary>The titles of all that is offered, without the code forms' hidden messages.</summary>
    public IReadOnlyList<string> Offers => [.. Found().SelectMany(Actions).Select(offer => offer.Action.Title).Distinct()];

    /// <summary>Does what the first offer of that title says, and gives the solution.</summary>
    public Solution Do(string title) => Apply(Offer(title).Action);

    /// <summary>Does everywhere what the first offer of that title says.</summary>
    public Solution DoAll(string title, FixAllScope scope = FixAllScope.Project)
    {
        var (fix, action, finding) = Offer(title);
        var context = new FixAllContext(Document(finding), fix, scope, action.EquivalenceKey!, [finding.Id], new Findings(this), CancellationToken.None);
        return Apply(fix.GetFixAllProvider()!.GetFixAsync(context).GetAwaiter().GetResult()!);
    }

    /// <summary>The files' texts without the usings that tests begin with.</summary>
    public static IReadOnlyList<string> Texts(Solution solution) =>
        [.. solution.Projects.Single().Documents.Select(document => document.GetTextAsync().GetAwaiter().GetResult().ToString().Replace(Project.Usings, "", StringComparison.Ordinal))];

    public void Dispose() => _workspace.Dispose();

    private ImmutableArray<Diagnostic> Found() => _workspace.CurrentSolution.GetProject(_project)!.GetCompilationAsync().GetAwaiter().GetResult()!.WithAnalyzers([new NetGenAnalyzer()]).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();

    private Document Document(Diagnostic finding) => _workspace.CurrentSolution.GetDocument(finding.Location.SourceTree)!;

    private (CodeFixProvider Fix, CodeAction Action, Diagnostic Finding) Offer(string title)
    {
        var offers = Found().OrderBy(finding => finding.Location.SourceTree!.FilePath, StringComparer.Ordinal).SelectMany(Actions).ToList();
        Assert.Contains(title, offers.Select(offer => offer.Action.Title));
        return offers.First(offer => offer.Action.Title == title);
    }

    private IEnumerable<(CodeFixProvider Fix, CodeAction Action, Diagnostic Finding)> Actions(Diagnostic finding)
    {
        var offers = new List<(CodeFixProvider, CodeAction, Diagnostic)>();
        foreach (var fix in Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(finding.Id)))
            fix.RegisterCodeFixesAsync(new CodeFixContext(Document(finding), finding, (action, _) => offers.Add((fix, action, finding)), CancellationToken.None)).GetAwaiter().GetResult();
        return offers;
    }

    private static Solution Apply(CodeAction action) =>
        action.GetOperationsAsync(CancellationToken.None).GetAwaiter().GetResult().OfType<ApplyChangesOperation>().Single().ChangedSolution;

    private sealed class Findings(Editor editor) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(editor.Found().Where(finding => editor.Document(finding).Id == document.Id));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(OpenProject project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(OpenProject project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(editor.Found());
    }
}
