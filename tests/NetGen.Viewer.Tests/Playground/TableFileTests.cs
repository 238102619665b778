using System.Globalization;
using System.Text;
using NetGen.Playground;

namespace NetGen.Tests;

/// <summary>A CSV file named on the command line.</summary>
public sealed class TableFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_column_of_text_is_a_class_and_a_network_of_fitting_shape_learns_it()
    {
        string file = Write("flowers", "length,width,species", 90, i => $"{i % 30 * 0.1:0.0},{i / 30 + 0.1 * (i % 3):0.0},{(i / 30) switch { 0 => "rose", 1 => "tulip", _ => "daisy" }}");
        (int code, string output, string error) = Run(file, "--target", "species", "--epochs", "60", "--describe");
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("FlowersNetwork", output, StringComparison.Ordinal);
        Assert.Contains("daisy", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0", "1", "SoftmaxCrossEntropy")]
    [InlineData("0.5", "1", "MeanSquaredError")]
    public void Few_whole_numbers_are_classes_and_others_are_values(string even, string odd, string loss)
    {
        string file = Write("numbers", "a,b,y", 40, i => $"{i},{i * i % 7},{(i % 2 == 0 ? even : odd)}");
        Assert.Equal(loss, new TableFileScene(file, "y", []).Prepare(1, "").Network.Info.Loss);
    }

    [Fact]
    public void Values_are_learned_as_deviations_from_their_mean()
    {
        string file = Write("prices", "rooms,city,price", 60, i => $"{i % 6},Rome,{100_000.5 + 25_000 * (i % 6)}");
        Trainer trainer = new TableFileScene(file, "price", ["city"]).Prepare(1, "");
        Assert.InRange(((Dataset)trainer.Data).Targets.ToArray().Max(), 1, 3);
        StopReason _ = trainer.RunEpochs(200, TestContext.Current.CancellationToken);
        Assert.InRange(trainer.Evaluate(trainer.Test!).Loss, 0, 0.05);
    }

    [Fact]
    public void What_is_missing_or_wrong_is_said()
    {
        string file = Write("few", "a,b", 3, i => $"{i},{i}");
        Requires(2, "--target COLUMN", Run(file));
        Requires(2, "has no column 'c'; its columns are a, b.", Run(file, "--target", "c", "--headless"));
        Requires(1, "3 rows", Run(file, "--target", "b", "--headless"));
        Requires(2, "CSV file", Run("spiral", "--target", "b"));
        Requires(1, "none.csv", Run(Path.Combine(_folder.Path, "none.csv"), "--target", "b", "--headless"));

        static void Requires(int code, string words, (int Code, string Output, string Error) ran)
        {
            Assert.Equal(code, ran.Code);
            Assert.Contains(words, ran.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("Parameter", ran.Error, StringComparison.Ordinal);
        }
    }

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        using StringWriter output = new(CultureInfo.InvariantCulture), error = new(CultureInfo.InvariantCulture);
        return (PlaygroundCommand.Run(arguments, output, error), output.ToString(), error.ToString());
    }

    private string Write(string name, string header, int rows, Func<int, FormattableString> row)
    {
        string file = Path.Combine(_folder.Path, name + ".csv");
        File.WriteAllText(file, new StringBuilder(header + "\n").AppendJoin('\n', Enumerable.Range(0, rows).Select(i => FormattableString.Invariant(row(i)))).ToString());
        return file;
    }
}
