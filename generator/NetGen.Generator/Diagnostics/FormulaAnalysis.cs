using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NetGen.Generator.Analysis;
using NetGen.Generator.Parsing;

namespace NetGen.Generator.Diagnostics;

/// <summary>Checks a struct's formula where it is written, whether or not a network uses it.</summary>
internal static class FormulaAnalysis
{
    public static void Analyze(INamedTypeSymbol type, SymbolAnalysisContext context)
    {
        if (AttributeReader.Find(type, RuntimeNames.ActivationFormulaAttribute) is { } activation)
        {
            FormulaCompiler.Activation(StructParser.Activation(type), out string? problem);
            Report(context, activation, type, problem);
        }

        if (AttributeReader.Find(type, RuntimeNames.LossFormulaAttribute) is { } loss)
        {
            FormulaCompiler.Loss(StructParser.Loss(type), out string? problem);
            Report(context, loss, type, problem);
        }
    }

    private static void Report(SymbolAnalysisContext context, AttributeData attribute, INamedTypeSymbol type, string? problem)
    {
        if (problem is not null)
            context.ReportDiagnostic(Diagnostic.Create(DiagnosticTable.Get("NG0030"), FaultLocations.Of(attribute) ?? FaultLocations.OfClass(type), type.Name, problem));
    }
}
