using NetGen.Playground;

namespace NetGen.Tests;

/// <summary>Sessions of a table of the user's own.</summary>
public sealed class TableSessionTests
{
    private static readonly string Flowers = Path.Combine(AppContext.BaseDirectory, "Data", "iris.csv");

    [Fact]
    public void The_table_is_found_by_itself_where_it_was_and_beside_the_session()
    {
        using TemporaryFolder folder = new(), other = new();
        string table = Path.Combine(folder.Path, "flowers of mine.csv"), file = Path.Combine(other.Path, "x.session");
        File.Copy(Flowers, table);
        File.WriteAllBytes(file, Saved(table, out float[] parameters));
        Assert.Equal(parameters, Open(file).Trainer.Network.Parameters.ToArray());

        File.Move(table, Path.Combine(other.Path, "flowers of mine.csv"));
        Session moved = Open(file);
        Assert.Equal(parameters, moved.Trainer.Network.Parameters.ToArray());
        Assert.Equal("flowers of mine", moved.Scene.Name);
    }

    [Fact]
    public void A_table_that_is_gone_is_named_and_how_to_mend_it()
    {
        using TemporaryFolder folder = new();
        string table = Path.Combine(folder.Path, "flowers.csv"), file = Path.Combine(folder.Path, "x.session");
        File.Copy(Flowers, table);
        File.WriteAllBytes(file, Saved(table, out _));
        File.Delete(table);
        InvalidDataException wrong = Assert.Throws<InvalidDataException>(() => Open(file));
        Assert.Contains($"the table {table}, which is not there. Put flowers.csv beside the session's file", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_has_changed_is_refused()
    {
        using TemporaryFolder folder = new();
        string table = Path.Combine(folder.Path, "flowers.csv"), file = Path.Combine(folder.Path, "x.session");
        File.Copy(Flowers, table);
        File.WriteAllBytes(file, Saved(table, out _));
        File.WriteAllLines(table, File.ReadLines(Flowers).SkipLast(20));
        Assert.Contains("has changed since the session was saved", Assert.Throws<InvalidDataException>(() => Open(file)).Message, StringComparison.Ordinal);
    }

    private static Session Open(string file) => new(new(new(), new SpiralScene()) { Opens = new(file, null) });

    private static byte[] Saved(string table, out float[] parameters)
    {
        var session = new Session(new(new(), new TableFileScene(table, "class", [])));
        session.Trainer.RunEpochs(3, TestContext.Current.CancellationToken, session.History);
        parameters = session.Trainer.Network.Parameters.ToArray();
        SessionState state = RecipeEditor.Of(session)!.Desk.State;
        return new SessionFile(state, SavedBranch.Of(session.Trainer, session.History, null)).ToBytes();
    }
}
