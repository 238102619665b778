using NetGen.Generator.Declarations;
using NetGen.Generator.Parsing;

namespace NetGen.Generator.Printing;

/// <summary>
/// The members of a network whose declaration is wrong: there to be called, so that the user reads what NetGen says of the declaration
/// and not twenty times that a member is missing.
/// </summary>
internal static class SignaturePrinter
{
    public static string Print(ClassPlace place) => ClassFrame.Print(place, $"{place.Name} is not built: its declaration has errors.", [], isUnsafe: false, writer =>
    {
        if (!place.Clashes.Contains(MemberClashes.Constructor))
            writer.Line($"public {place.Name}(ulong seed = 0) => throw NotBuilt();").Line();
        foreach (var member in GeneratedMember.All.Where(member => !place.Clashes.Contains(member.Name)))
            writer.Line(Public(member, place));
        writer.Line();
        foreach (var member in GeneratedMember.All.Where(member => IsExplicit(member, place)))
            writer.Line($"{member.Type} INetwork.{Rest(member)}");
        writer.Line().Line($"private static InvalidOperationException NotBuilt() => new(\"{place.Name} is not built: its declaration has errors.\");");
    });

    /// <summary>Whether the public member does not implement the interface's already.</summary>
    private static bool IsExplicit(GeneratedMember member, ClassPlace place) =>
        member.IsOfInterface && !place.Clashes.Contains("INetwork." + member.Name) && (member.IsConstant || member.Type == "INetwork" || place.Clashes.Contains(member.Name));

    private static string Public(GeneratedMember member, ClassPlace place) => member switch
    {
        { IsConstant: true } => $"public const {member.Type} {member.Name} = {(member.Type == "string" ? "\"\"" : "0")};",
        { Type: "INetwork" } => $"public {place.TypeName} {Rest(member)}",
        _ => $"public {member.Type} {Rest(member)}",
    };

    private static string Rest(GeneratedMember member) => $"{member.Name}{(member.Parameters is null ? "" : $"({member.Parameters})")} => throw NotBuilt();";
}
