using NetGen.Playground;

namespace NetGen.Tests;

/// <summary>Sessions as files, and states as lines of text.</summary>
public sealed class SessionFileTests
{
    private static readonly SpiralScene Spiral = new();

    [Fact]
    public void A_session_comes_back_with_the_same_bits()
    {
        (SessionFile file, Trainer trainer) = Saved();
        SessionFile read = SessionFile.Read(file.ToBytes(), "x.session");
        OpenedSession opened = OpenedSession.Open(read.State, read, [Spiral], "");
        Assert.Equal(file.Branch.Epochs, opened.Epochs);
        Assert.Equal(trainer.Network.Parameters.ToArray(), opened.Trainer.Network.Parameters.ToArray());
        trainer.RunEpochs(3, TestContext.Current.CancellationToken);
        opened.Trainer.RunEpochs(3, TestContext.Current.CancellationToken);
        Assert.Equal(trainer.Network.Parameters.ToArray(), opened.Trainer.Network.Parameters.ToArray());
    }

    [Fact]
    public void A_state_is_one_line_that_holds_the_whole_recipe()
    {
        SessionState state = Saved().File.State;
        Recipe changed = state.Recipe! with
        {
            Noise = 0.03,
            Samples = 300,
            Optimizer = OptimizerChoice.Usual(nameof(Lion)),
            Schedule = new("cosine", 40),
            Stops = new() { Patience = 20 },
            Declaration = state.Recipe!.Declaration!.WithOneMore(0),
        };
        string line = (state with { Recipe = changed, Seed = 7 }).ToString();
        Assert.DoesNotContain('\n', line);
        SessionState read = SessionState.Read(line);
        Assert.Equal(line, read.ToString());
        OpenedSession opened = OpenedSession.Open(read, null, [Spiral], "");
        Assert.Equal([8, 8, 8, 1], opened.Trainer.Network.Info.Layers.Select(layer => layer.OutputShape[0]));
        Assert.Equal((7ul, "Lion"), (opened.Trainer.Seed, opened.Trainer.Optimizer.Name));
        Assert.Equal(300, opened.Trainer.Data.Count + opened.Trainer.Test!.Count);
    }

    [Theory]
    [InlineData("version 1", "session of version 1; this program reads version 2")]
    [InlineData("version 3", "session of version 3; this program reads version 2")]
    [InlineData("no session", "is no session of NetGen's playground")]
    [InlineData("cut off", "is damaged")]
    [InlineData("other scene", "'nowhere', which is not here")]
    [InlineData("batch", "batchSize is -5; it must be from 1 to 100000")]
    [InlineData("optimizer", "optimizer is 'Atom'; it must be one of SGD")]
    public void What_is_wrong_with_a_file_is_said_in_a_sentence(string how, string said)
    {
        byte[] bytes = Saved().File.ToBytes();
        string text = System.Text.Encoding.Latin1.GetString(bytes);
        text = how switch
        {
            "version 1" => text.Replace("NetGen session 2", "NetGen session 1", StringComparison.Ordinal),
            "version 3" => text.Replace("NetGen session 2", "NetGen session 3", StringComparison.Ordinal),
            "no session" => "PNG" + text,
            "cut off" => text[..^100],
            "other scene" => text.Replace("\"scene\":\"spiral\"", "\"scene\":\"nowhere\"", StringComparison.Ordinal),
            "batch" => text.Replace("\"batchSize\":10", "\"batchSize\":-5", StringComparison.Ordinal),
            _ => text.Replace("\"name\":\"Adam\"", "\"name\":\"Atom\"", StringComparison.Ordinal),
        };
        InvalidDataException wrong = Assert.Throws<InvalidDataException>(() => Open(System.Text.Encoding.Latin1.GetBytes(text)));
        Assert.Contains(said, wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\nframes ", "\nframes 9")]
    [InlineData("others 1\n", "others 2\n")]
    [InlineData("others 1\n", "others 0\n")]
    [InlineData("\"optimizer\":{\"name\":\"Lion\"", "\"optimizer\":{\"name\":\"SGD\"")]
    public void A_timeline_that_was_tampered_with_is_refused(string old, string other)
    {
        string text = System.Text.Encoding.Latin1.GetString(Parted().ToBytes());
        Assert.Contains(old, text, StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => Open(System.Text.Encoding.Latin1.GetBytes(text.Replace(old, other, StringComparison.Ordinal))));
    }

    [Fact]
    public void The_timeline_and_the_branch_beside_come_back_with_the_same_bits()
    {
        SessionFile read = SessionFile.Read(Parted().ToBytes(), "x.session");
        OpenedSession opened = OpenedSession.Open(read.State, read, [Spiral], "");
        var timeline = new Timeline(opened.Trainer, new());
        timeline.GoOn(opened.Past!);
        Assert.Equal((30, 30), (timeline.End, timeline.Other!.End));
        Assert.Equal(("Lion", "Adam"), (opened.OtherRecipe!.Optimizer.Name, opened.Trainer.Optimizer.Name));
        Assert.Equal(Enumerable.Range(1, 30), timeline.Other.History.Epochs().Select(epoch => epoch.Epoch));

        timeline.GoTo(7, TestContext.Current.CancellationToken);
        Trainer alone = Shown.Endless();
        alone.RunEpochs(7, TestContext.Current.CancellationToken);
        Assert.Equal(alone.Network.Parameters.ToArray(), opened.Trainer.Network.Parameters.ToArray());
        float[] lion = timeline.Other.Trainer.Network.Parameters.ToArray();
        timeline.Watch(false);
        timeline.Swap();
        Assert.Equal(("Lion", 30), (opened.Trainer.Optimizer.Name, opened.Trainer.Epoch));
        Assert.Equal(lion, opened.Trainer.Network.Parameters.ToArray());
    }

    [Fact]
    public void A_long_timeline_of_a_large_network_makes_no_large_file()
    {
        Trainer trainer = Shown.Endless();
        var branch = new Branch(trainer, new());
        branch.Begin();
        trainer.RunEpochs(60, TestContext.Current.CancellationToken, new Passing(branch.Pass));
        byte[] large = new byte[1 << 20];
        branch.Frames.Become([.. branch.Frames.All().Select(frame => frame with { Checkpoint = large })]);
        Assert.Equal(61, branch.Frames.Count);
        SavedBranch saved = SavedBranch.Of(trainer, branch.History, branch);
        Assert.InRange(saved.Frames.Count, 4, 9);
    }

    [Fact]
    public void No_damage_does_more_than_be_refused()
    {
        byte[] whole = Parted().ToBytes();
        var random = new SeededRandom(1);
        for (int i = 0; i < 2000; i++)
        {
            byte[] damaged = [.. whole];
            for (int hits = 1 + (int)(3 * random.NextDouble()); hits > 0; hits--)
                damaged[(int)(random.NextDouble() * damaged.Length)] = (byte)(256 * random.NextDouble());
            if (random.NextDouble() < 0.2)
                damaged = damaged[..(int)(random.NextDouble() * damaged.Length)];
            try
            {
                Open(damaged);
            }
            catch (InvalidDataException)
            {
                // Refused, as it should be; every other exception fails the test.
            }
        }
    }

    private static void Open(byte[] bytes)
    {
        SessionFile file = SessionFile.Read(bytes, "x.session");
        OpenedSession.Open(file.State, file, [Spiral], "");
    }

    private static (SessionFile File, Trainer Trainer) Saved()
    {
        Trainer trainer = Spiral.Prepare(1, "");
        trainer.StopRules.Clear();
        var history = new TrainingHistory();
        trainer.RunEpochs(5, TestContext.Current.CancellationToken, history);
        return (new(StateOf(trainer), SavedBranch.Of(trainer, history, null)), trainer);
    }

    /// <summary>A session whose training has gone 30 epochs by Adam, and from the 20th beside it by Lion.</summary>
    private static SessionFile Parted()
    {
        Trainer trainer = Shown.Endless(), lion = Shown.Endless();
        lion = new(lion.Network, lion.Data, new Lion(0.001)) { Test = lion.Test, BatchSize = lion.BatchSize, Seed = lion.Seed };
        var followed = new Timeline(trainer, new());
        followed.Begin();
        trainer.RunEpochs(20, TestContext.Current.CancellationToken, new Passing(followed.Pass));
        var other = new Timeline(lion, new());
        other.BranchFrom(followed);
        other.Watch(false);
        lion.RunEpochs(10, TestContext.Current.CancellationToken, new Passing(other.Pass));
        trainer.RunEpochs(10, TestContext.Current.CancellationToken, new Passing(followed.Pass));
        SavedOther beside = new(StateOf(lion), SavedBranch.Of(lion, other.Followed.History, other.Followed), other.Parting);
        return new(StateOf(trainer), SavedBranch.Of(trainer, followed.Followed.History, followed.Followed), beside);
    }

    private static SessionState StateOf(Trainer trainer) => new() { Scene = "spiral", Data = "spiral", Seed = 1, Recipe = Recipe.Of(trainer, Spiral.Points(0)) };

    private sealed class Passing(Action<TrainingProgress> pass) : IProgress<TrainingProgress>
    {
        public void Report(TrainingProgress value) => pass(value);
    }
}
