using System.Text.Json;
using System.Text.Json.Serialization;
using NetGen.Workshop;

namespace NetGen.Playground;

/// <summary>What a training in the window is made of, as one line of text: all of its recipe, whatever that holds, so that the same line makes the same training.</summary>
internal sealed record SessionState
{
    /// <summary>The version that this program writes and reads.</summary>
    public const int Current = 2;

    private static readonly JsonSerializerOptions Format = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(), new DeclarationText() },
    };

    /// <summary>The version that wrote it.</summary>
    public int Version { get; init; } = Current;

    /// <summary>The scene's name.</summary>
    public required string Scene { get; init; }

    /// <summary>The name of its data; null where it has no choice.</summary>
    public required string? Data { get; init; }

    /// <summary>The table that it learns from; null where that is the scene's own business.</summary>
    public TableChoice? Table { get; init; }

    /// <summary>Decides first weights and the order of samples.</summary>
    public required ulong Seed { get; init; }

    /// <summary>How the training is made; null where that cannot be changed.</summary>
    public required Recipe? Recipe { get; init; }

    /// <summary>The line.</summary>
    public override string ToString() => JsonSerializer.Serialize(this, Format);

    /// <summary>Reads a line.</summary>
    /// <exception cref="InvalidDataException">It is none, or another version's; the message says what is wrong with it.</exception>
    public static SessionState Read(string line)
    {
        RequireVersion(line);
        try
        {
            SessionState state = JsonSerializer.Deserialize<SessionState>(line, Format) ?? throw new InvalidDataException("The state is empty; copy it from the window's page File.");
            RecipeLimits.Require(state.Recipe);
            if (state.Table is { } table && (table.File == null || table.Content == null || table.Target == null || table.Ignored == null))
                throw new InvalidDataException("The state's table must name its file, its content, its target and the columns that are ignored.");
            return state;
        }
        catch (Exception wrong) when (wrong is JsonException or NotSupportedException or ArgumentException)
        {
            throw new InvalidDataException($"The state cannot be read: {wrong.Message}", wrong);
        }
    }

    /// <summary>Looks at the version first: another one's fields may be others.</summary>
    private static void RequireVersion(string line)
    {
        int? version;
        try
        {
            using var document = JsonDocument.Parse(line);
            version = document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("version", out JsonElement written)
                && written.ValueKind == JsonValueKind.Number && written.TryGetInt32(out int number) ? number : null;
        }
        catch (JsonException wrong)
        {
            throw new InvalidDataException($"This is no state of the playground: it must be the line that Copy state gives. {wrong.Message}", wrong);
        }

        if (version != Current)
            throw new InvalidDataException($"The state is of version {version?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "unknown"}; this program reads version {Current}. Open it with the program that wrote it.");
    }

    /// <summary>A declaration as the C# that it is.</summary>
    private sealed class DeclarationText : JsonConverter<DenseDeclaration>
    {
        public override DenseDeclaration Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            DenseDeclaration.TryRead(reader.GetString() ?? "") ?? throw new JsonException("The declaration is none of a network of dense layers.");

        public override void Write(Utf8JsonWriter writer, DenseDeclaration value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
