namespace NetGen;

/// <summary>What stands above a network's columns: in words where there is room, shorter in a deep network.</summary>
internal static class ColumnTitles
{
    private const float Gap = 8;

    /// <summary>Each column's name and remark.</summary>
    public static NetworkColumn[] Entitle(DrawList measure, TrainingSnapshot snapshot, ShownUnits[] shown, NetworkColumn[] columns)
    {
        int[] places = [.. Enumerable.Range(0, columns.Length)];
        string[] names = Fitting(measure, columns, [.. places.Select(i => Name(snapshot.Info, i))], [.. places.Select(i => i == 0 ? "in" : Numbers.Count(i - 1))]);
        string[] remarks = Fitting(measure, columns, [.. places.Select(i => Remark(snapshot, i, shown[i]))], [.. places.Select(i => Numbers.Count(shown[i].All))]);
        return [.. places.Select(i => columns[i] with { Name = names[i], Remark = remarks[i] })];
    }

    /// <summary>The first of some forms in which no two neighbours meet; nothing where they always do.</summary>
    private static string[] Fitting(DrawList measure, NetworkColumn[] columns, params string[][] forms)
    {
        return Array.Find(forms, Fits) ?? [.. columns.Select(_ => "")];

        bool Fits(string[] form)
        {
            for (int i = 1; i < columns.Length; i++)
            {
                float between = columns[i].Tiles[0].Area.CenterX - columns[i - 1].Tiles[0].Area.CenterX;
                if ((measure.Width(form[i - 1], TextStyle.Label) + measure.Width(form[i], TextStyle.Label)) / 2 + Gap > between)
                    return false;
            }

            return true;
        }
    }

    private static string Name(NetworkInfo info, int column) => column == 0 ? "input" : info.Layers[column - 1].Name;

    private static string Remark(TrainingSnapshot snapshot, int column, ShownUnits shown)
    {
        if (column > 0)
            return (shown.Hidden > 0 ? $"{shown.Units.Length} of " : "") + $"{Numbers.Count(shown.All)} {snapshot.Info.Layers[column - 1].Activation}";
        return PictureShape.Of(snapshot.SampleShape) is { } picture ? $"{picture.Height} × {picture.Width}" : shown.All == 1 ? "1 value" : $"{Numbers.Count(shown.All)} values";
    }
}
