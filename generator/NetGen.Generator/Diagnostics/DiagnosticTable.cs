using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace NetGen.Generator.Diagnostics;

/// <summary>The table of everything that NetGen has to say about a declaration.</summary>
internal static class DiagnosticTable
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> s_byId = Rows().ToImmutableDictionary(row => row.Id);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [.. s_byId.Values.OrderBy(row => row.Id, StringComparer.Ordinal)];

    public static DiagnosticDescriptor Get(string id) => s_byId[id];

    private static IEnumerable<DiagnosticDescriptor> Rows()
    {
        yield return Error("NG0001", "Network class is not partial",
            "'{0}' is declared a network but is not partial, so the build cannot add to it; write 'partial class {0}'");
        yield return Error("NG0002", "Network has no layers",
            "'{0}' has no layers; put at least one between [Input(…)] and [Loss<…>], such as [Dense<Tanh>(8)]");
        yield return Error("NG0003", "Size out of range",
            "{0} is {1}; {2}");
        yield return Error("NG0004", "Layers on more than one part",
            "The layers of '{0}' stand on more than one of its parts, so that their order depends on the order of files; gather them on one part");
        yield return Error("NG0005", "Network class is generic",
            "'{0}' is generic or nested in a generic type; a network's sizes are constants of one class, so make it a class without type parameters");
        yield return Error("NG0006", "Containing type is not partial",
            "'{0}' is nested in '{1}', which is not partial, so the build cannot add to it; write 'partial' before '{1}' too");
        yield return Error("NG0007", "Networks differ only by case",
            "The networks '{0}' and '{1}' differ only by case, and so would their generated files; rename one");
        yield return Error("NG0008", "Network has no input",
            "'{0}' has no [Input(…)]; say how many numbers a sample has, such as [Input(2)]");
        yield return Error("NG0009", "Network has no loss",
            "'{0}' has no [Loss<…>]; say what training makes small, such as [Loss<MeanSquaredError>]");
        yield return Error("NG0010", "Shape mismatch",
            "{0} takes {1}, but {2} arrives; {3}");
        yield return Error("NG0011", "Layer cannot follow layer",
            "{0} cannot follow {1}: {2}");
        yield return Error("NG0012", "Loss does not fit the output",
            "{0} does not fit the output of {1}: {2}");
        yield return Error("NG0013", "Layers without [Network]",
            "'{0}' has layers but no [Network], so nothing is built from them; add [Network]");
        yield return Error("NG0014", "Unsafe code is not allowed",
            "The code of '{0}' works on pointers behind one length check a call; set <AllowUnsafeBlocks>true</AllowUnsafeBlocks> in the project");
        yield return Error("NG0015", "Name clashes with a generated member",
            "'{0}' {1}, which the build adds to every network; {2}");
        yield return Error("NG0016", "Class cannot be a network",
            "'{0}' is {1}; a network is an ordinary class, visible in other files and made from a seed alone");
        yield return Error("NG0017", "Unknown layer",
            "NetGen has no layer called {0}; the layers that it knows are {1}");
        yield return Error("NG0018", "Window does not fit the picture",
            "The window of {0} is {1}, but {2} arrives: {3}");
        yield return Error("NG0019", "Network has nothing to learn",
            "'{0}' has no weights and no biases, so there is nothing to learn; add a layer that has some, such as [Dense(1)]");
        yield return new DiagnosticDescriptor("NG0020", "Code form chosen",
            "{0}: {1}", Category, DiagnosticSeverity.Hidden, isEnabledByDefault: true, helpLinkUri: HelpLink("NG0020"));
        yield return new DiagnosticDescriptor("NG0021", "No GLSL",
            "'{0}' has no GLSL form: {1}", Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLink("NG0021"));
        yield return Error("NG0022", "Network is too large",
            "'{0}' needs {1}, and at most {2} fit; {3}");
        yield return Error("NG0030", "Formula cannot be compiled",
            "The formula of {0} cannot be compiled: {1}");
        yield return Warning("NG0040", "Squared error of probabilities",
            "The gradient of {0} passes the slope of {1}, which vanishes where {2} is sure, so that the surest mistakes teach least; use a cross-entropy");
        yield return Warning("NG0041", "Initialiser does not fit the activation",
            "{0} is for activations that {1}, and {2} is {3}; write Init.{4}, or leave the choice to NetGen");
        yield return Warning("NG0042", "Two linear layers in a row",
            "{0} has no activation, so that it and {1} together compute no more than {1} alone; give it one, or remove it");
        yield return Warning("NG0043", "Dropout just before the output",
            "{0} drops the network's own outputs, and no layer after it can learn to do without them; put it before the last layer that has weights");
    }

    private const string Category = "NetGen";

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, title, message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink(id));

    /// <summary>A lesson: the network compiles, and whoever knows better silences it.</summary>
    private static DiagnosticDescriptor Warning(string id, string title, string message) =>
        new(id, title, message, Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink(id));

    private static string HelpLink(string id) => $"https://github.com/netgen/netgen/blob/main/generator/README.md#{id.ToLowerInvariant()}";
}
