using System.Text.Json;

namespace NetGen.Tests.Truth;

/// <summary>Reads the numbers that libtorch computed.</summary>
internal static class Golden
{
    public static JsonElement Read(string file)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", file)));
        return document.RootElement.Clone();
    }

    public static double[] Numbers(JsonElement owner, string property) => owner.GetProperty(property).Deserialize<double[]>()!;

    /// <summary>The arrays of all properties in their order, which is PyTorch's; some have their shape beside them.</summary>
    public static double[] Concatenated(JsonElement owner) => [.. owner.EnumerateObject().SelectMany(property =>
        property.Value.ValueKind == JsonValueKind.Array ? property.Value.Deserialize<double[]>()! : Numbers(property.Value, "values"))];
}
