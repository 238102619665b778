namespace NetGen.Generator.Declarations;

/// <summary>Where a class stands: all that is needed to write another part of it.</summary>
/// <param name="Namespace">The namespace, empty for the global one.</param>
/// <param name="ContainingTypes">Headers of the types around it, outermost first, such as "partial class Outer".</param>
/// <param name="Name">The class's own name as an identifier, escaped with @ where it is a keyword.</param>
/// <param name="HintName">The generated file's name: the class's full name with + before nested types, unique in the assembly whatever the case.</param>
/// <param name="CanBeExtended">Whether another part of the class can be written at all.</param>
/// <param name="Clashes">Names of generated members that the user has declared himself.</param>
/// <param name="HiddenNames">Names of <see cref="UsedTypes"/> that mean something else here.</param>
internal sealed record ClassPlace(
    string Namespace,
    EquatableArray<string> ContainingTypes,
    string Name,
    string HintName,
    bool CanBeExtended,
    EquatableArray<string> Clashes,
    EquatableArray<string> HiddenNames)
{
    /// <summary>The class as its own code calls it: in full where its name is also one of the runtime's.</summary>
    public string TypeName => HiddenNames.Contains(Name)
        ? "global::" + string.Join(".", new[] { Namespace }.Where(space => space.Length > 0).Concat(ContainingTypes.Select(header => header.Split(' ').Last())).Append(Name))
        : Name;
}
