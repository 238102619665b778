using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NetGen.Generator.Diagnostics;
using NetGen.Generator.Parsing;

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

        var declaration = NetworkParser.Parse(type, attributes, context.Compilation, context.CancellationToken);
        foreach (var fault in NetworkCompiler.Judge(declaration))
        {
            // A formula in this project is reported once, at its own struct, by FormulaAnalysis.
            if (FaultLocations.Find(fault, type, attributes) is { } location)
                context.ReportDiagnostic(Diagnostic.Create(DiagnosticTable.Get(fault.Id), location, [.. fault.Words]));
        }
    }
}
