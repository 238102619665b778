using Spectre.Console;
using Spectre.Console.Rendering;

namespace NetGen.Playground;

/// <summary>One frame of the terminal: the picture on the left, figures and the loss on the right.</summary>
internal sealed class LiveFrame(Session session, Theme theme)
{
    /// <summary>Rows left free for the result below the last frame.</summary>
    private const int RowsBelow = 6;

    private const int RowsOfFigures = 14;
    private const int MostChartRows = 6;
    private const int SmallestFigures = 34;
    private const int WidestFigures = 48;

    private readonly SnapshotTaker _taker = new(session.Trainer);

    /// <summary>Draws the frame for a terminal of this size.</summary>
    /// <param name="columns">Width in characters.</param>
    /// <param name="rows">Height in characters.</param>
    public IRenderable Draw(int columns, int rows)
    {
        int side = Math.Min(columns - SmallestFigures - 2, 2 * (rows - RowsBelow));
        HalfBlockPicture? picture = TerminalPictures.Draw(session, _taker, side, theme);
        int figuresWidth = Math.Min(WidestFigures, columns - 3 - (picture?.Width ?? 0));
        var grid = new Grid { Expand = false };
        IRenderable figures = new Rows(Figures(figuresWidth, rows - RowsBelow));
        if (picture == null)
            return grid.AddColumn(Column(figuresWidth)).AddRow(figures);
        return grid.AddColumn(Column(picture.Width)).AddColumn(Column(figuresWidth)).AddRow(picture, figures);
    }

    private static GridColumn Column(int width) => new() { Width = width, NoWrap = true, Padding = new Spectre.Console.Padding(0, 0, 2, 0) };

    private IEnumerable<IRenderable> Figures(int width, int rows)
    {
        NetworkInfo info = session.Trainer.Network.Info;
        string[] declaration = info.Declaration.Split('\n');
        yield return Line(info.Name, theme.Text, Decoration.Bold);
        yield return Line($"{Numbers.Count(info.ParameterCount)} parameters", theme.Quiet);
        int chartRows = Math.Clamp(rows - RowsOfFigures, 1, MostChartRows);
        if (rows > RowsOfFigures + chartRows + declaration.Length)
        {
            yield return Line("", theme.Quiet);
            foreach (string line in declaration)
                yield return Line(line, theme.Accent);
        }

        yield return Line("", theme.Quiet);
        foreach ((string name, string value, NetGen.Color color) in Values())
            yield return Line(name.PadRight(12) + value, color);
        yield return Line("", theme.Quiet);
        yield return LossChart.Draw(session.History.Epochs(), width, 2 * chartRows, theme);
        yield return Line("", theme.Quiet);
        yield return Line("Ctrl+C saves and stops", theme.Quiet);
    }

    private IEnumerable<(string Name, string Value, NetGen.Color Color)> Values()
    {
        if (session.History.Latest is not { } now)
            yield break;
        yield return ("epoch", Numbers.Count(now.Epoch), theme.Text);
        yield return ("step", Numbers.Count(now.Step), theme.Text);
        yield return ("train loss", Numbers.Loss(now.TrainLoss), theme.Accent);
        if (now.TestLoss is { } loss)
            yield return ("test loss", Numbers.Loss(loss), theme.Scale.At(0.75f));
        if (now.Accuracy is { } accuracy)
            yield return ("accuracy", Numbers.Percent(accuracy), theme.Text);
        yield return ("samples/s", Numbers.Rate(now.SamplesPerSecond), theme.Text);
        yield return ("a sample", Numbers.Nanoseconds(1e9 / now.SamplesPerSecond), theme.Text);
        if (session.Meter.BytesAStep is { } bytes)
            yield return ("a step", $"{Numbers.Count(bytes)} B", theme.Text);
    }

    private static Text Line(string text, NetGen.Color color, Decoration decoration = Decoration.None) =>
        new(text, new Style(HalfBlockPicture.ToSpectre(color), decoration: decoration));
}
