namespace NetGen.Generator.Declarations;

/// <summary>Where a class stands: all that is needed to write another part of it.</summary>
/// <param name="Namespace">The namespace, empty for the global one.</param>
/// <param name="ContainingTypes">Headers of the types around it, outermost first, such as "partial class Outer".</param>
/// <param name="Name">The class's own name as an identifier, escaped with @ where it is a keyword.</param>
/// <param name="MetadataName">The full name with + before nested types; unique in the assembly, and so the hint name.</param>
/// <param name="CanBeExtended">Whether another part of the class can be written at all.</param>
internal sealed record ClassPlace(string Namespace, EquatableArray<string> ContainingTypes, string Name, string MetadataName, bool CanBeExtended)
{
    /// <summary>The generated file's name; + of nested types is allowed in file names everywhere, ` never occurs because generic classes are refused.</summary>
    public string HintName => HintNameOf(MetadataName);

    public static string HintNameOf(string metadataName) => metadataName + ".g.cs";
}
