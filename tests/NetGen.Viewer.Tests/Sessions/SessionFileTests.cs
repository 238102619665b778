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
        Assert.Equal(file.Epochs, opened.Epochs);
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
    [InlineData("version 2", "session of version 2; this program reads version 1")]
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
            "version 2" => text.Replace("NetGen session 1", "NetGen session 2", StringComparison.Ordinal),
            "no session" => "PNG" + text,
            "cut off" => text[..^100],
            "other scene" => text.Replace("\"scene\":\"spiral\"", "\"scene\":\"nowhere\"", StringComparison.Ordinal),
            "batch" => text.Replace("\"batchSize\":10", "\"batchSize\":-5", StringComparison.Ordinal),
            _ => text.Replace("\"name\":\"Adam\"", "\"name\":\"Atom\"", StringComparison.Ordinal),
        };
        InvalidDataException wrong = Assert.Throws<InvalidDataException>(() => Open(System.Text.Encoding.Latin1.GetBytes(text)));
        Assert.Contains(said, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_damage_does_more_than_be_refused()
    {
        byte[] whole = Saved().File.ToBytes();
        var random = new SeededRandom(1);
        for (int i = 0; i < 2000; i++)
        {
            byte[] damaged = [.. whole];
            for (int hits = 1 + (int)(3 * random.NextDouble()); hits > 0; hits--)
                damaged[(int)(random.NextDouble() * Math.Min(damaged.Length, 3000))] = (byte)(256 * random.NextDouble());
            if (random.NextDouble() < 0.2)
                damaged = damaged[..(int)(random.NextDouble() * damaged.Length)];
            try
            {
                SessionFile.Read(damaged, $"damage {i}");
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
        var state = new SessionState { Scene = "spiral", Data = "spiral", Seed = 1, Recipe = Recipe.Of(trainer, Spiral.Points(0)) };
        return (new(state, history.Epochs(), trainer.Save()), trainer);
    }
}
