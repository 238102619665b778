using NetGen.Playground;
using static NetGen.Tests.Waiting;

namespace NetGen.Tests;

/// <summary>Files that are dropped on the window.</summary>
[Collection("windows")]
public sealed class DroppedFileTests(Desk desk)
{
    private static readonly string Flowers = Path.Combine(AppContext.BaseDirectory, "Data", "iris.csv");

    [Fact]
    public void A_table_is_learned_by_a_network_that_fits_it_and_another_column_is_predicted_on_request()
    {
        desk.Require();
        using Shown shown = Open();
        shown.Drop(Flowers);
        Await(() => shown.Trainer.Network.OutputSize == 3, "the classes are learned");
        Assert.Equal((4, "iris", "class"), (shown.Trainer.Network.InputSize, shown.Ask(() => shown.Window.Commands.SceneName), shown.Ask(() => shown.Window.Commands.DataName)));
        desk.Do("mousemove", "640", "300", "key", "d");
        Await(() => shown.Trainer.Network.OutputSize == 1, "another column is predicted");
        desk.Do("key", "Prior");
        Await(() => shown.Trainer.Network is Spiral, "the scene before is there again");
    }

    [Fact]
    public void A_table_that_is_dragged_from_another_program_is_learned()
    {
        desk.Require();
        DragSource.Require();
        using var folder = new TemporaryFolder();
        string file = Path.Combine(folder.Path, "my flöwers.csv");
        File.Copy(Flowers, file);
        using Shown shown = Open();
        using var source = new DragSource(desk.Display, file);
        desk.Do("mousemove", "1260", "780", "mousedown", "1", "mousemove", "1240", "760", "mousemove", "1200", "700", "mousemove", "640", "380");
        source.Await("taken");
        desk.Do("mouseup", "1");
        Await(() => shown.Trainer.Network.OutputSize == 3, "the classes are learned");
        Assert.Equal("my flöwers", shown.Ask(() => shown.Window.Commands.SceneName));
    }

    [Theory]
    [InlineData("picture.png", "drop a file that ends in .csv")]
    [InlineData("missing.csv", "missing.csv")]
    [InlineData("empty.csv", "its first line must name the columns")]
    [InlineData("narrow.csv", "are the fields separated by commas?")]
    [InlineData("broken.csv", "line 3")]
    public void What_is_no_table_is_explained_and_the_training_stays(string name, string words)
    {
        desk.Require();
        using var folder = new TemporaryFolder();
        string file = Path.Combine(folder.Path, name);
        if (name != "missing.csv")
            File.WriteAllText(file, name switch { "narrow.csv" => "one\n1\n2\n3\n4\n5\n", "broken.csv" => "one,two\n1,2\n3\n", _ => "" });
        using Shown shown = Open();
        Trainer before = shown.Trainer;
        shown.Drop(file);
        Await(() => shown.Window.Commands.Message is { IsError: true }, "the error is said");
        Assert.Contains(words, shown.Window.Commands.Message!.Text, StringComparison.Ordinal);
        Assert.Same(before, shown.Trainer);
    }

    private static Shown Open()
    {
        WindowOptions options = Shown.WithScenes;
        var session = new Session(new(new(), new SpiralScene()));
        return new(new WindowTraining(session.Trainer, session.History, null), options with
        {
            Scenes = [options.Scenes[0]],
            Open = file => DroppedTable.Open(file, (scene, seed) =>
            {
                session.Begin(scene, 0, seed);
                return new(session.Trainer, session.History, null);
            }),
        });
    }
}
