using Microsoft.CodeAnalysis;

namespace NetGen.Generator.Parsing;

/// <summary>The names that the generator writes into a class, which the user's own members must leave free.</summary>
internal static class GeneratedMembers
{
    private static readonly HashSet<string> s_names =
    [
        "InputSize", "OutputSize", "ParameterCount", "Glsl", "Info", "Parameters", "Reset", "Clone", "Predict", "Loss", "LossAndGradient", "Backward",
        "ExportParameters", "ImportParameters", "ToStandardOrder", "FromStandardOrder", "PredictDouble", "LossDouble", "GradientDouble",
        "SampleLanes", "Reference", "s_info", "_parameters", "_scratch", "_predictScratch",
    ];

    private static readonly HashSet<string> s_methods =
    [
        "Reset", "Clone", "Predict", "Loss", "LossAndGradient", "Backward",
        "ExportParameters", "ImportParameters", "ToStandardOrder", "FromStandardOrder", "PredictDouble", "LossDouble", "GradientDouble",
    ];

    /// <summary>Overloads are free to share a method's name where their parameters differ; anything else is not.</summary>
    public static bool ClashesWith(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor =>
            constructor.Parameters.Length == 1 && constructor.Parameters[0].Type.SpecialType == SpecialType.System_UInt64 || constructor.Parameters.Length == 0,
        IMethodSymbol method when s_methods.Contains(method.Name) => method.Parameters.All(parameter => IsGenerated(parameter.Type)),
        _ => s_names.Contains(member.Name),
    };

    /// <summary>Generated methods take seeds and spans, and nothing else.</summary>
    private static bool IsGenerated(ITypeSymbol parameter) => parameter.SpecialType == SpecialType.System_UInt64 || parameter.Name is "Span" or "ReadOnlySpan";

    public static IEnumerable<string> Names => s_names.OrderBy(name => name, StringComparer.Ordinal);
}
