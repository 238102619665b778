namespace NetGen.Tests;

/// <summary>What must hold of the texts of every page, read off its draw list.</summary>
internal static class Legibility
{
    private const float SmallestText = 11;
    private const double LeastContrast = 4.5;

    /// <summary>Requires that no two texts overlap, and that each lies within a panel, is large enough and stands out from what is below it.</summary>
    /// <param name="list">What is drawn.</param>
    /// <param name="panels">Where texts may be; one that lies on top hides those before it.</param>
    /// <param name="page">The page's ground.</param>
    /// <param name="scale">Pixels of the surface for each of the page.</param>
    /// <param name="where">For the message.</param>
    public static void Require(DrawList list, IReadOnlyList<Area> panels, Color page, float scale, string where)
    {
        (int Place, DrawCommand Command)[] texts = [.. list.Commands.Index().Where(one => one.Item.Kind == DrawKind.Text && !IsCovered(list, one.Index))];
        Assert.NotEmpty(texts);
        for (int i = 0; i < texts.Length; i++)
        {
            DrawCommand text = texts[i].Command;
            string name = $"{where}: '{text.Text}' at {text.Area}";
            Assert.True(text.Style.Size() * scale >= SmallestText, $"{name} is too small.");
            Assert.False(text is { Text: "…", Style: TextStyle.Body }, $"{name}: nothing is left of it.");
            Assert.True(panels.Any(panel => panel.Contains(text.Area)), $"{name} leaves its panel.");
            foreach ((int _, DrawCommand other) in texts.AsSpan(i + 1))
                Assert.False(text.Area.Inset(0.1f).Intersects(other.Area), $"{name} overlaps '{other.Text}' at {other.Area}.");

            // What cannot be pressed is faint on purpose.
            if (text.Color.A < 255)
                continue;
            Color ground = GroundOf(list, texts[i].Place, page);
            Assert.True(Color.Contrast(text.Color, ground) >= LeastContrast, $"{name} has contrast {Color.Contrast(text.Color, ground):0.00} on {ground}.");
        }
    }

    /// <summary>Whether a panel that came later lies on top: a drawer, a sheet.</summary>
    private static bool IsCovered(DrawList list, int place)
    {
        Area text = list.Commands[place].Area;
        return list.Commands.Skip(place + 1).Any(later => later is { Kind: DrawKind.Rectangle, Color.A: > 128 } && later.Area.Intersects(text));
    }

    /// <summary>The colour below a text's middle.</summary>
    private static Color GroundOf(DrawList list, int place, Color page)
    {
        Area text = list.Commands[place].Area;
        Color? ground = page;
        for (int i = 0; i < place; i++)
        {
            DrawCommand under = list.Commands[i];
            if (under.Area.X > text.CenterX || under.Area.Right < text.CenterX || under.Area.Y > text.CenterY || under.Area.Bottom < text.CenterY)
                continue;
            if (under is { Kind: DrawKind.Rectangle, Color.A: 255 })
                ground = under.Color;
            else if (under.Kind == DrawKind.Rectangle)
                ground = ground?.Towards(under.Color with { A = 255 }, under.Color.A / 255f);
            else if (under.Kind is DrawKind.HeatMap or DrawKind.ContourMap or DrawKind.Photograph)
                ground = null;
        }

        Assert.True(ground != null, $"'{list.Commands[place].Text}' stands on a map.");
        return ground.Value;
    }
}
