using System.Text;
using System.Text.Json;

namespace NetGen;

/// <summary>Names as one text, a JSON array of strings.</summary>
internal static class NameList
{
    /// <summary>The names as JSON.</summary>
    public static string Write(IReadOnlyList<string> names)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
        {
            json.WriteStartArray();
            foreach (string name in names)
                json.WriteStringValue(name);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>The names of a JSON array.</summary>
    /// <exception cref="InvalidDataException">The text is no array of strings.</exception>
    public static IReadOnlyList<string> Read(string text, string source)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(text);
            return [.. json.RootElement.EnumerateArray().Select(name => name.GetString() ?? throw new JsonException("A name is null."))];
        }
        // The document says InvalidOperationException where an element is of another kind.
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            throw new InvalidDataException($"{source}: '{text}' is no list of names: {wrong.Message}", wrong);
        }
    }
}
