namespace NetGen;

/// <summary>True against predicted classes, and below them pictures that were taken for something else.</summary>
internal sealed class ConfusionPanel : IPanel
{
    private static readonly Color Black = Color.FromHex(0x000000);
    private static readonly Color White = Color.FromHex(0xFFFFFF);

    private const float MistakesHeight = 88;
    private const float WidestNames = 96;
    private const float NamesGap = 12;
    private const float NamesHeight = 24;

    /// <summary>Smallest cell whose class can be named beside it.</summary>
    private const float SmallestNamed = 16;

    /// <inheritdoc/>
    public void Draw(DrawList list, Area area, TrainingSnapshot snapshot, Theme theme)
    {
        Area inside = PanelFrame.Draw(list, area, "true class (rows) against prediction (columns)", theme);
        ConfusionMatrix confusion = snapshot.Judged!.Confusion!;
        bool hasMistakes = snapshot.Mistakes.Count > 0 && inside.Height >= NamesHeight + confusion.Classes * SmallestNamed + MistakesHeight;
        float names = MathF.Min(WidestNames, Enumerable.Range(0, confusion.Classes).Max(c => list.Width(snapshot.ClassName(c), TextStyle.Label)));
        float left = MathF.Ceiling(names) + NamesGap;
        float room = MathF.Min(inside.Width - left, inside.Height - NamesHeight - (hasMistakes ? MistakesHeight : 0));
        float cell = MathF.Floor(room / confusion.Classes);
        Area matrix = new(inside.X + left, inside.Y + NamesHeight, cell * confusion.Classes, cell * confusion.Classes);
        for (int actual = 0; actual < confusion.Classes; actual++)
            DrawRow(list, matrix, cell, confusion, actual, snapshot.ClassName(actual), theme);
        if (hasMistakes)
            DrawMistakes(list, new(inside.X, matrix.Bottom + 16, inside.Width, inside.Bottom - matrix.Bottom - 16), snapshot, theme);
    }

    private static void DrawRow(DrawList list, Area matrix, float cell, ConfusionMatrix confusion, int actual, string name, Theme theme)
    {
        float middle = matrix.Y + (actual + 0.5f) * cell;
        if (cell >= SmallestNamed)
        {
            list.Text(matrix.X - NamesGap, middle - 8, list.Fit(name, TextStyle.Label, WidestNames), TextStyle.Label, theme.Quiet, 1);
            list.Text(matrix.X + (actual + 0.5f) * cell, matrix.Y - 20, list.Fit(name, TextStyle.Label, cell), TextStyle.Label, theme.Quiet, 0.5f);
        }

        int total = Math.Max(1, Enumerable.Range(0, confusion.Classes).Sum(predicted => confusion[actual, predicted]));
        for (int predicted = 0; predicted < confusion.Classes; predicted++)
        {
            int count = confusion[actual, predicted];

            // Wrong answers are rare, so their colour rises with the root of their share.
            float share = actual == predicted ? -0.67f * count / total : MathF.Sqrt((float)count / total);
            Area square = new Area(matrix.X + predicted * cell, matrix.Y + actual * cell, cell, cell).Inset(1);
            Color ground = theme.Scale.At(share);
            list.Rectangle(square, ground, 4);
            if (count > 0 && cell >= 24)
                list.Text(square.CenterX, square.CenterY - 8, Numbers.Count(count), TextStyle.Label, Readable(ground), 0.5f);
        }
    }

    private static void DrawMistakes(DrawList list, Area area, TrainingSnapshot snapshot, Theme theme)
    {
        list.Text(area.X, area.Y - 4, "taken for another", TextStyle.Label, theme.Quiet);
        float side = 36, gap = 8, x = area.X;
        foreach (Mistake mistake in snapshot.Mistakes)
        {
            if (x + side > area.Right)
                return;
            list.HeatMap(new(x, area.Y + 16, side, side), mistake.Picture, Theme.Ink, isSmooth: false, radius: 4);
            list.Text(x + side / 2, area.Y + 54, $"{snapshot.ClassName(mistake.Actual)} → {snapshot.ClassName(mistake.Predicted)}", TextStyle.Label, theme.Quiet, 0.5f);
            x += side + gap;
        }
    }

    /// <summary>Black or white: on any ground one of them has a contrast of at least 4.5.</summary>
    private static Color Readable(Color ground) => Color.Contrast(ground, Black) >= Color.Contrast(ground, White) ? Black : White;
}
