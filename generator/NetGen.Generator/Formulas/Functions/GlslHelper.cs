namespace NetGen.Generator.Formulas;

/// <summary>A function written out in GLSL 3.30, with those that it calls.</summary>
internal sealed class GlslHelper(string name, string source, params GlslHelper[] requires)
{
    public string Name { get; } = name;

    /// <summary>The definition, lines separated by a line feed, with none at the end.</summary>
    public string Source { get; } = source.Replace("\r", "");

    public IReadOnlyList<GlslHelper> Requires { get; } = requires;
}
