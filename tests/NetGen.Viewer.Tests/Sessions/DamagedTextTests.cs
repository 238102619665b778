using System.Text;
using System.Text.Json.Nodes;
using NetGen.Playground;

namespace NetGen.Tests;

/// <summary>Texts that come from elsewhere, damaged or hostile: the line of a state, and a lesson.</summary>
public sealed class DamagedTextTests : IDisposable
{
    private const string Lesson = """
        # Two spirals

        Watch the *boundary* **bend**: press `Space`, [or not](https://example.org).

        ## What to try

        1. Fewer units
           - Another seed, with
             a longer line

        > A word of others.

        | rate | loss |
        | ---- | ---- |
        | 0.01 | 0.3  |

        ```
        [Dense<Tanh>(8)]
        ```
        """;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_damaged_state_is_read_or_refused()
    {
        byte[] line = Encoding.UTF8.GetBytes(State().ToString());
        SessionState.Read(State().ToString());
        Damage.Try(line, 3000, bytes => SessionState.Read(Encoding.UTF8.GetString(bytes)), error => error is InvalidDataException);
    }

    [Theory]
    [InlineData("[Network][Network]")]
    [InlineData("[Network][Input(2)][Input(2)][Dense(1)][Loss<Huber>]")]
    [InlineData("[Network][Input(2)][Dense(1)][Loss<Huber>][Loss<Huber>]")]
    [InlineData("[global::Network][Input(2)][Dense(1)]")]
    [InlineData("[Network][Input(2)][Dense(1)][Dropout(0.5, 0.5)][Loss<Huber>]")]
    [InlineData("[Network][Input(99999999999)][Dense(1)][Loss<Huber>]")]
    [InlineData("[Network][Input(2)][Dense(2147483647)][Dense(1)][Loss<Huber>]")]
    [InlineData("")]
    public void A_hostile_declaration_in_a_state_is_refused(string attributes) =>
        Assert.Throws<InvalidDataException>(() => SessionState.Read(WithDeclaration($"{attributes} public sealed partial class Net;")));

    [Theory]
    [InlineData("[Dense((")]
    [InlineData("[Dense<A<")]
    [InlineData("class A { ")]
    [InlineData("[A(x => ")]
    public void A_declaration_nested_without_end_is_refused(string piece) =>
        Assert.Throws<InvalidDataException>(() => SessionState.Read(WithDeclaration(string.Concat(Enumerable.Repeat(piece, 20_000)))));

    [Fact]
    public void A_damaged_lesson_is_read_or_refused()
    {
        byte[] lesson = Encoding.UTF8.GetBytes(Lesson);
        LessonReader.Read(Written(lesson));
        Damage.Try(lesson, 2000, bytes => LessonReader.Read(Written(bytes)), error => error is InvalidDataException);
    }

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("*a _b ")]
    [InlineData("`")]
    [InlineData("<a ")]
    [InlineData("|")]
    [InlineData("a\n|-|\n")]
    [InlineData("[a]: b\n[a]")]
    [InlineData("word")]
    [InlineData("&#0;")]
    public void A_hostile_lesson_is_shown_or_refused(string piece)
    {
        string file = Written(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, LessonReader.MostBytes / piece.Length))));
        try
        {
            using var window = new PageWithoutWindow(LessonReader.Read(file));
            window.Require(Kinds.Snapshot("spiral"), Page.All(zoom: 1).First());
        }
        catch (InvalidDataException wrong)
        {
            Assert.StartsWith(file, wrong.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_file_without_end_is_no_lesson()
    {
        string file = Written(new byte[LessonReader.MostBytes + 1]);
        Assert.Equal($"{file} has more than 262144 bytes, which is too long for a lesson; divide it.", Assert.Throws<InvalidDataException>(() => LessonReader.Read(file)).Message);
    }

    [Fact]
    public void A_picture_is_no_lesson()
    {
        string file = Written([0x89, .. "PNG"u8]);
        Assert.Equal($"{file} is no text in UTF-8: byte 0 does not belong in one. Save it as Markdown in UTF-8.", Assert.Throws<InvalidDataException>(() => LessonReader.Read(file)).Message);
    }

    public void Dispose() => _folder.Dispose();

    private string Written(byte[] bytes)
    {
        string file = Path.Combine(_folder.Path, "lesson.md");
        File.WriteAllBytes(file, bytes);
        return file;
    }

    private static SessionState State()
    {
        Trainer trainer = new SpiralScene().Prepare(1, "");
        return new() { Scene = "spiral", Data = "spiral", Seed = 1, Recipe = Recipe.Of(trainer, new SpiralScene().Points(0)), Table = new("table.csv", "0123", "class", ["id"]) };
    }

    private static string WithDeclaration(string declaration)
    {
        JsonNode state = JsonNode.Parse(State().ToString())!;
        state["recipe"]!["declaration"] = declaration;
        return state.ToJsonString();
    }
}
