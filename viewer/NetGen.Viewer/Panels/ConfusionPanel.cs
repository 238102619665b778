namespace NetGen;

/// <summary>
/// True against predicted classes, and below them pictures that were taken for something else. While two branches are watched each cell has an upper half for the followed one and a lower half for the other:
/// where the halves differ, so do the branches.
/// </summary>
internal sealed class ConfusionPanel : IPanel
{
    private static readonly Color Black = Color.FromHex(0x000000);
    private static readonly Color White = Color.FromHex(0xFFFFFF);

    private const float MistakesHeight = 88;
    private const float LegendHeight = 24;
    private const float WidestNames = 96;
    private const float NamesGap = 12;
    private const float NamesHeight = 24;

    /// <summary>Smallest cell whose class can be named beside it.</summary>
    private const float SmallestNamed = 16;

    /// <summary>Narrowest place that a count is written into.</summary>
    private const float SmallestCounted = 22;

    /// <inheritdoc/>
    public void Draw(DrawList list, Area area, TrainingSnapshot snapshot, Theme theme)
    {
        Area inside = PanelFrame.Draw(list, area, "true class (rows) against prediction (columns)", theme);
        ConfusionMatrix confusion = snapshot.Judged!.Confusion!;
        BranchFigures? branches = snapshot.Figures.Other is { Judged.Confusion: not null } watched ? watched : null;
        ConfusionMatrix? other = branches?.Judged!.Confusion;
        float legend = branches == null ? 0 : LegendHeight;
        bool hasMistakes = snapshot.Mistakes.Count > 0 && inside.Height >= NamesHeight + confusion.Classes * SmallestNamed + legend + MistakesHeight;
        float names = NamesGap + MathF.Ceiling(MathF.Min(WidestNames, Enumerable.Range(0, confusion.Classes).Max(c => list.Width(snapshot.ClassName(c), TextStyle.Label))));
        float height = inside.Height - legend - (hasMistakes ? MistakesHeight : 0);
        float cell = MathF.Floor(MathF.Min(inside.Width - names, height - NamesHeight) / confusion.Classes);
        Area matrix = new(inside.X + names, inside.Y + NamesHeight, cell * confusion.Classes, cell * confusion.Classes);
        if (cell < SmallestNamed)
            matrix = DrawMap(list, new(inside.X, inside.Y + 4, MathF.Min(inside.Width, height - 4), MathF.Min(inside.Width, height - 4)), confusion, other, theme);
        for (int actual = 0; actual < confusion.Classes && cell >= SmallestNamed; actual++)
            DrawRow(list, matrix, cell, confusion, other, actual, snapshot.ClassName(actual), theme);
        if (branches != null)
            BranchLegend.Tell(list, inside.Below(matrix.Bottom + LegendHeight - TextStyle.Label.Height() - inside.Y), $"upper half: {branches.FollowedName}", $"lower half: {branches.Name}", theme);
        if (hasMistakes)
            DrawMistakes(list, inside.Below(matrix.Bottom + legend + 16 - inside.Y), snapshot, branches?.FollowedName, theme);
    }

    private static void DrawRow(DrawList list, Area matrix, float cell, ConfusionMatrix confusion, ConfusionMatrix? other, int actual, string name, Theme theme)
    {
        float middle = matrix.Y + (actual + 0.5f) * cell;
        list.Text(matrix.X - NamesGap, middle - 8, list.Fit(name, TextStyle.Label, WidestNames), TextStyle.Label, theme.Quiet, 1);
        list.Text(matrix.X + (actual + 0.5f) * cell, matrix.Y - 20, list.Fit(name, TextStyle.Label, cell), TextStyle.Label, theme.Quiet, 0.5f);
        for (int predicted = 0; predicted < confusion.Classes; predicted++)
        {
            Area square = new Area(matrix.X + predicted * cell, matrix.Y + actual * cell, cell, cell).Inset(1);
            (Area upper, Area lower) = square.Down(0.5f, gap: 1);
            DrawCount(list, other == null ? square : upper, confusion, actual, predicted, theme);
            if (other != null)
                DrawCount(list, lower, other, actual, predicted, theme);
        }
    }

    private static void DrawCount(DrawList list, Area place, ConfusionMatrix confusion, int actual, int predicted, Theme theme)
    {
        Color ground = theme.Scale.At(Shown(confusion, actual, predicted));
        list.Rectangle(place, ground, MathF.Min(4, place.Height / 4));
        if (confusion[actual, predicted] is > 0 and var count && place.Width >= SmallestCounted && place.Height >= TextStyle.Label.Height())
            list.Text(place.CenterX, place.CenterY - 8, Numbers.Count(count), TextStyle.Label, Readable(ground), 0.5f);
    }

    /// <summary>Draws a matrix of too many classes to name or count, a cell each, or one below the other for two branches.</summary>
    private static Area DrawMap(DrawList list, Area square, ConfusionMatrix confusion, ConfusionMatrix? other, Theme theme)
    {
        ConfusionMatrix[] halves = other == null ? [confusion] : [confusion, other];
        var field = new Field(confusion.Classes, halves.Length * confusion.Classes);
        for (int row = 0; row < field.Height; row++)
        {
            for (int predicted = 0; predicted < field.Width; predicted++)
                field.Values[row * field.Width + predicted] = Shown(halves[row % halves.Length], row / halves.Length, predicted);
        }

        list.HeatMap(square, field, theme.Scale, isSmooth: false, radius: 4);
        list.Outline(square, theme.Line, 1, 4);
        return square;
    }

    private static int Total(ConfusionMatrix confusion, int actual)
    {
        int total = 0;
        for (int predicted = 0; predicted < confusion.Classes; predicted++)
            total += confusion[actual, predicted];
        return Math.Max(1, total);
    }

    /// <summary>Right answers to the one side, wrong ones to the other; these are rare, so their colour rises with the root of their share.</summary>
    private static float Shown(ConfusionMatrix confusion, int actual, int predicted)
    {
        float share = (float)confusion[actual, predicted] / Total(confusion, actual);
        return actual == predicted ? -0.67f * share : MathF.Sqrt(share);
    }

    private static void DrawMistakes(DrawList list, Area area, TrainingSnapshot snapshot, string? branch, Theme theme)
    {
        list.Text(area.X, area.Y - 4, list.Fit($"taken for another{(branch == null ? "" : $" by {branch}")}", TextStyle.Label, area.Width), TextStyle.Label, theme.Quiet);
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
