using NetGen.Playground;
using static NetGen.Tests.Waiting;

namespace NetGen.Tests;

/// <summary>Saving and opening in the window, worked with a real mouse.</summary>
[Collection("windows")]
public sealed class SessionWindowTests(Desk desk)
{
    [Fact]
    public void Every_control_of_the_page_File_does_what_it_says_and_a_wrong_file_leaves_the_session()
    {
        desk.Require();
        using TemporaryFolder folder = new();
        using Shown shown = Open();
        desk.Click(shown, "page File");
        desk.Click(shown, "file");
        desk.Do("type", "2");
        Await(() => Editor(shown).Desk.File == "spiral.session2", "the name is typed");
        desk.Do("key", "Escape");
        string file = Editor(shown).Desk.File = Path.Combine(folder.Path, "x.session");

        desk.Do("key", "shift+Right");
        Await(() => shown.Trainer.Epoch == 1, "an epoch is done");
        StepsOnceHalted(shown.Trainer);
        float[] saved = shown.Trainer.Network.Parameters.ToArray();
        desk.Click(shown, "save");
        Await(() => File.Exists(file), "the file is there");

        desk.Do("key", "shift+Right");
        Await(() => shown.Trainer.Epoch == 2, "another epoch is done");
        Trainer before = shown.Trainer;
        desk.Click(shown, "load");
        Await(() => shown.Trainer != before, "the session is opened");
        Assert.Equal(1, shown.Trainer.Epoch);
        Assert.Equal(saved, shown.Trainer.Network.Parameters.ToArray());

        Await(() => shown.Ask(() => ((TrainingAct)shown.Window.Act).Driver.Timeline!.Frames.Count == 2), "its timeline is there");
        desk.Do("key", "Left");
        Await(() => shown.Trainer.Epoch == 0, "it leads back to where the training began");
        Assert.Equal(new Spiral(1).Parameters, shown.Trainer.Network.Parameters);

        desk.Click(shown, "page File");
        desk.Click(shown, "copy state");
        Await(() => shown.Ask(() => shown.Window.Commands.Clipboard!.Text.Contains("\"scene\":\"spiral\"", StringComparison.Ordinal)), "the state is copied");
        string line = shown.Ask(() => shown.Window.Commands.Clipboard!.Text);
        before = shown.Trainer;
        shown.Ask(() => shown.Window.Commands.Clipboard!.Text = line.Replace("\"seed\":1", "\"seed\":5", StringComparison.Ordinal));
        desk.Click(shown, "paste state");
        Await(() => shown.Trainer != before && shown.Trainer is { Seed: 5, Epoch: 0 }, "the other training is shown");

        before = shown.Trainer;
        shown.Ask(() => shown.Window.Commands.Clipboard!.Text = "nothing of the kind");
        desk.Click(shown, "page File");
        desk.Click(shown, "paste state");
        Await(() => shown.Window.Commands.Message is { IsError: true } said && said.Text.Contains("no state", StringComparison.Ordinal), "the error is said");
        File.WriteAllText(file, "NetGen session 9\n");
        Editor(shown).Desk.File = file;
        desk.Click(shown, "load");
        Await(() => shown.Window.Commands.Message is { IsError: true } said && said.Text.Contains("version 9", StringComparison.Ordinal), "the version is said");
        Assert.Same(before, shown.Trainer);
    }

    private static Shown Open()
    {
        var session = new Session(new(new(), new SpiralScene()));
        session.Trainer.StopRules.Clear();
        return new(session.ToWindow(), new() { StartsPaused = true });
    }

    private static RecipeEditor Editor(Shown shown) => (RecipeEditor)((TrainingAct)shown.Window.Act).Editor!;
}
