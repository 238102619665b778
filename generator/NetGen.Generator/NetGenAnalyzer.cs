using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NetGen.Generator.Analysis;
using NetGen.Generator.Diagnostics;
using NetGen.Generator.Lowering;
using NetGen.Generator.Parsing;
using NetGen.Generator.Printing;

namespace NetGen.Generator;

/// <summary>Says what is wrong with declarations and formulas, and which code form each layer got. It shares the generator's parser.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NetGenAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => DiagnosticTable.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind == TypeKind.Struct)
            FormulaAnalysis.Analyze(type, context);
        else if (type.TypeKind == TypeKind.Class)
            AnalyzeClass(type, context);
    }

    private static void AnalyzeClass(INamedTypeSymbol type, SymbolAnalysisContext context)
    {
        var attributes = NetworkAttributes.Of(type);
        if (attributes.Network is null)
        {
            if (attributes.Layers.Count > 0)
                context.ReportDiagnostic(Diagnostic.Create(DiagnosticTable.Get("NG0013"), FaultLocations.OfClass(type), type.Name));
            return;
        }

        var declaration = NetworkParser.Parse(type, context.Compilation, context.CancellationToken);
        var (program, faults) = NetworkCompiler.Judge(declaration);
        foreach (var fault in faults)
        {
            // A formula in this project is reported once, at its own struct, by FormulaAnalysis.
            if (FaultLocations.Find(fault, type, attributes) is { } location)
                context.ReportDiagnostic(Diagnostic.Create(DiagnosticTable.Get(fault.Id), location, [.. fault.Words]));
        }

        if (program is null)
            return;
        foreach (var lesson in Lessons.Of(program.Graph))
            context.ReportDiagnostic(Diagnostic.Create(DiagnosticTable.Get(lesson.Id), FaultLocations.Find(lesson, type, attributes), [.. lesson.Words]));
        foreach (var layer in program.Graph.Layers)
        {
            var (form, reason) = CodeFormChoice.For(layer, program.Graph);
            context.ReportDiagnostic(Diagnostic.Create(DiagnosticTable.Get("NG0020"), FaultLocations.Of(attributes.Layers[layer.Index]) ?? FaultLocations.OfClass(type), $"{layer.Name} as {form}", reason));
        }

        if (GlslPrinter.Refusal(program) is { } refusal)
            context.ReportDiagnostic(Diagnostic.Create(DiagnosticTable.Get("NG0021"), FaultLocations.OfClass(type), type.Name, refusal));
    }
}
