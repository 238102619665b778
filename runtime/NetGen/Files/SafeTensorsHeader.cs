using System.Text.Json;

namespace NetGen;

/// <summary>The JSON header, parsed strictly: every name once, no key unknown, every value of its kind.</summary>
internal sealed class SafeTensorsHeader
{
    internal const string MetadataKey = "__metadata__";
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>The tensors in the header's order.</summary>
    public List<SafeTensorsEntry> Entries { get; } = [];

    /// <summary>Text by name.</summary>
    public Dictionary<string, string> Metadata { get; } = new(StringComparer.Ordinal);

    /// <summary>Parses the header of a file.</summary>
    /// <exception cref="InvalidDataException">It is no valid header.</exception>
    public static SafeTensorsHeader Parse(ReadOnlySpan<byte> text, string source)
    {
        var header = new SafeTensorsHeader();
        try
        {
            var json = new Utf8JsonReader(text);
            header.ReadAll(ref json);
            return header;
        }
        // The reader says InvalidOperationException to text that is not Unicode.
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            throw new InvalidDataException($"{source}: the header is not that of a safetensors file: {wrong.Message}", wrong);
        }
    }

    private void ReadAll(ref Utf8JsonReader json)
    {
        Expect(ref json, JsonTokenType.StartObject, "an object of tensors");
        while (NextKey(ref json) is { } name)
        {
            if (!_names.Add(name))
                throw new JsonException($"'{name}' occurs twice.");
            if (name == MetadataKey)
                ReadMetadata(ref json);
            else
                Entries.Add(ReadEntry(ref json, name));
        }

        // Lets the reader refuse whatever follows but white space.
        json.Read();
    }

    private void ReadMetadata(ref Utf8JsonReader json)
    {
        Expect(ref json, JsonTokenType.StartObject, "an object of texts");
        while (NextKey(ref json) is { } key)
        {
            Expect(ref json, JsonTokenType.String, $"the text of '{key}'");
            if (!Metadata.TryAdd(key, json.GetString()!))
                throw new JsonException($"'{key}' occurs twice in '{MetadataKey}'.");
        }
    }

    private static SafeTensorsEntry ReadEntry(ref Utf8JsonReader json, string name)
    {
        TensorType? type = null;
        List<long>? shape = null, offsets = null;
        Expect(ref json, JsonTokenType.StartObject, $"the object of tensor '{name}'");
        while (NextKey(ref json) is { } key)
        {
            switch (key)
            {
                case "dtype" when type is null:
                    type = ReadType(ref json, name);
                    break;
                case "shape" when shape is null:
                    shape = ReadNumbers(ref json, name, key, int.MaxValue);
                    break;
                case "data_offsets" when offsets is null:
                    offsets = ReadNumbers(ref json, name, key, long.MaxValue);
                    break;
                default:
                    throw new JsonException($"tensor '{name}' has '{key}' twice or is not allowed to have it.");
            }
        }

        if (type is null || shape is null || offsets is not { Count: 2 })
            throw new JsonException($"tensor '{name}' must have 'dtype', 'shape' and two 'data_offsets'.");
        return new SafeTensorsEntry(name, type.Value, [.. shape.Select(size => (int)size)], offsets[0], offsets[1]);
    }

    private static TensorType ReadType(ref Utf8JsonReader json, string name)
    {
        Expect(ref json, JsonTokenType.String, $"the dtype of tensor '{name}'");
        string text = json.GetString()!;
        return Enum.GetNames<TensorType>().Contains(text)
            ? Enum.Parse<TensorType>(text)
            : throw new JsonException($"tensor '{name}' has the unknown dtype '{text}'; expected one of {string.Join(", ", Enum.GetNames<TensorType>())}.");
    }

    private static List<long> ReadNumbers(ref Utf8JsonReader json, string name, string key, long largest)
    {
        var numbers = new List<long>();
        Expect(ref json, JsonTokenType.StartArray, $"the {key} of tensor '{name}'");
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (json.TokenType != JsonTokenType.Number || !json.TryGetInt64(out long number) || number < 0 || number > largest)
                throw new JsonException($"the {key} of tensor '{name}' must be whole numbers from 0 to {largest}.");
            numbers.Add(number);
        }

        return numbers;
    }

    /// <summary>The next key of the current object; null at its end.</summary>
    private static string? NextKey(ref Utf8JsonReader json) => json.Read() && json.TokenType == JsonTokenType.PropertyName ? json.GetString() : null;

    private static void Expect(ref Utf8JsonReader json, JsonTokenType kind, string what)
    {
        if (!json.Read() || json.TokenType != kind)
            throw new JsonException($"expected {what}, found {json.TokenType}.");
    }
}
