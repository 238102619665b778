namespace NetGen.Playground;

/// <summary>What the terminal shows of a network: its decision boundary, or what its first units look for.</summary>
internal static class TerminalPictures
{
    /// <summary>The picture that suits the session, at most so many pixels on a side; null when the network has none.</summary>
    public static HalfBlockPicture? Draw(Session session, SnapshotTaker taker, int side, Theme theme)
    {
        side -= side % 2;
        if (taker.HasPlane)
            return Plane(session, taker, side, theme);
        return PictureShape.Of(((session.Trainer.Data as Dataset) ?? session.Trainer.Test)?.FeatureShape ?? []) is { } shape && taker.TakeFirstWeights(shape) is { Length: > 0 } weights ? Weights(weights, side, theme) : null;
    }

    private static HalfBlockPicture Plane(Session session, SnapshotTaker taker, int side, Theme theme)
    {
        var picture = new HalfBlockPicture(side, side, theme.Page);
        picture.Paint(taker.TakePlane(new PlaneGrid(side, taker.Range)), theme.Scale, 0, 0);
        foreach (PlanePoint point in taker.Points(session.Trainer.Test))
        {
            int x = (int)(taker.Range.X.Place(point.X) * side), y = (int)((1 - taker.Range.Y.Place(point.Y)) * side);
            picture[x, y] = Theme.Classes[point.Class];
        }

        return picture;
    }

    /// <summary>As many units' weights as fit, in rows as near to a square as can be, a pixel of air between them.</summary>
    private static HalfBlockPicture Weights(Field[] units, int side, Theme theme)
    {
        if (2 * units[0].Width > side)
            units = [.. units.Select(Halved)];
        int width = units[0].Width + 1, height = units[0].Height + 1;
        int columns = Math.Clamp((side + 1) / width, 1, (int)Math.Ceiling(Math.Sqrt(units.Length)));
        int rows = Math.Clamp((side + 1) / height, 1, (units.Length + columns - 1) / columns);
        var picture = new HalfBlockPicture(columns * width - 1, rows * height / 2 * 2, theme.Page);
        for (int unit = 0; unit < Math.Min(units.Length, columns * rows); unit++)
            picture.Paint(units[unit], theme.Scale, unit % columns * width, unit / columns * height);
        return picture;
    }

    /// <summary>The field at half its size, each value the mean of four.</summary>
    private static Field Halved(Field field)
    {
        var half = new Field(field.Width / 2, field.Height / 2);
        for (int i = 0; i < half.Values.Length; i++)
        {
            int x = 2 * (i % half.Width), y = 2 * (i / half.Width);
            half.Values[i] = (field[x, y] + field[x + 1, y] + field[x, y + 1] + field[x + 1, y + 1]) / 4;
        }

        return half;
    }
}
