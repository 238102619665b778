using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NetGen.Generator.Declarations;

namespace NetGen.Generator.Printing;

/// <summary>Writes the runtime's names in full where a user's own type or member has taken the short one.</summary>
internal static class FullNames
{
    public static string Write(string text, EquatableArray<string> hiddenNames)
    {
        if (hiddenNames.Count == 0)
            return text;
        var places = CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
            .Where(name => hiddenNames.Contains(name.Identifier.ValueText) && StandsAlone(name))
            .OrderByDescending(name => name.SpanStart);
        return places.Aggregate(text, (written, name) => written.Insert(name.SpanStart, $"global::{UsedTypes.Namespaces[name.Identifier.ValueText]}."));
    }

    private static bool StandsAlone(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == name,
        QualifiedNameSyntax or AliasQualifiedNameSyntax => false,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment => assignment.Right == name,
        _ => true,
    };
}
