using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;
using NetGen.Generator;
using NetGen.Generator.Declarations;
using NetGen.Generator.Diagnostics;
using NetGen.Generator.Parsing;

namespace NetGen.Workshop;

/// <summary>
/// Compiles a declaration as a build would, by the generator's own parser, lowering and printer, and C#'s compiler in this process. Safe from many threads.
/// </summary>
public static class DeclarationCompiler
{
    /// <summary>Makes the first compilation as fast as the later ones; takes a second or two, on the calling thread. Nobody has to wait for it.</summary>
    public static void WarmUp()
    {
        // Who compiles at the same time begins with the generator, so this begins at the other end.
        Require(CompilerInputs.Compilation(CompilerInputs.Parse(WarmUpText.Code)).Emit(Stream.Null).Diagnostics);
        using DeclaredNetwork usual = Compile(WarmUpText.Declaration);
        usual.Create(seed: 1);
    }

    /// <summary>Compiles a declaration on a thread of the pool.</summary>
    /// <param name="declaration">C# with one class that is declared a network; <c>using NetGen</c> is understood.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="DeclarationException">The declaration is wrong; the message says what and how to mend it.</exception>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    public static Task<DeclaredNetwork> CompileAsync(string declaration, CancellationToken cancellation = default) => Task.Run(() => Compile(declaration, cancellation), cancellation);

    /// <inheritdoc cref="CompileAsync"/>
    public static DeclaredNetwork Compile(string declaration, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        (string text, INamedTypeSymbol type, CSharpCompilation compilation) = WriteUntil(declaration, cancellation);
        var image = new MemoryStream();
        EmitResult emitted = compilation.AddSyntaxTrees(CompilerInputs.Parse(text)).Emit(image, cancellationToken: cancellation);
        Require(emitted.Diagnostics);
        image.Position = 0;
        return new(declaration, text, NetworkAttributes.FullName(type), image);
    }

    /// <summary>Writes a declaration's code as a build would, and compiles nothing.</summary>
    /// <inheritdoc cref="CompileAsync"/>
    public static string Write(string declaration, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        return WriteUntil(declaration, cancellation).Text;
    }

    private static (string Text, INamedTypeSymbol Type, CSharpCompilation Compilation) WriteUntil(string declaration, CancellationToken cancellation)
    {
        SyntaxTree tree = CompilerInputs.Parse(declaration);
        Require(tree.GetDiagnostics(cancellation));
        CSharpCompilation compilation = CompilerInputs.Compilation(tree);
        INamedTypeSymbol type = NetworkIn(tree, compilation, cancellation);
        NetworkDeclaration parsed = NetworkParser.Parse(type, NetworkAttributes.Of(type), compilation, cancellation);
        var (text, faults) = NetworkCompiler.Build(parsed);
        if (text != null)
            return (text, type, compilation);

        // What is wrong with the attributes themselves is the compiler's to say, and explains the rest.
        Require(compilation.GetSemanticModel(tree).GetDiagnostics(cancellationToken: cancellation));
        throw new DeclarationException([.. faults.Select(fault => Explain(fault, type))]);
    }

    private static INamedTypeSymbol NetworkIn(SyntaxTree tree, CSharpCompilation compilation, CancellationToken cancellation)
    {
        SemanticModel model = compilation.GetSemanticModel(tree);
        INamedTypeSymbol[] networks =
        [
            .. tree.GetRoot(cancellation).DescendantNodes().OfType<ClassDeclarationSyntax>()
                .Select(node => model.GetDeclaredSymbol(node, cancellation)!).Where(type => NetworkAttributes.Of(type).Network != null),
        ];
        if (networks.Length == 1)
            return networks[0];
        Require(model.GetDiagnostics(cancellationToken: cancellation));
        string message = networks.Length == 0
            ? "No class is declared a network; put [Network], [Input(…)], layers and [Loss<…>] before a partial class."
            : $"{networks.Length} classes are declared networks; leave one.";
        throw new DeclarationException([new("NG0013", 0, message)]);
    }

    private static void Require(IEnumerable<Diagnostic> said)
    {
        DeclarationFault[] faults =
        [
            .. said.Where(one => one.Severity == DiagnosticSeverity.Error).OrderBy(one => one.Location.SourceSpan.Start)
                .Select(one => new DeclarationFault(one.Id, LineOf(one.Location), one.GetMessage(System.Globalization.CultureInfo.InvariantCulture))),
        ];
        if (faults.Length > 0)
            throw new DeclarationException(faults);
    }

    private static DeclarationFault Explain(Fault fault, INamedTypeSymbol type)
    {
        Location place = FaultLocations.Find(fault, type, NetworkAttributes.Of(type)) ?? FaultLocations.OfClass(type);
        Diagnostic told = Diagnostic.Create(DiagnosticTable.Get(fault.Id), place, [.. fault.Words]);
        return new(fault.Id, LineOf(place), told.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    private static int LineOf(Location place) => place.IsInSource ? place.GetLineSpan().StartLinePosition.Line + 1 : 0;
}
