namespace NetGen.Playground;

/// <summary>The loss over the epochs as a small picture of half blocks, on a logarithmic scale.</summary>
internal static class LossChart
{
    /// <summary>Draws the chart, or a blank one before there are two epochs.</summary>
    public static HalfBlockPicture Draw(IReadOnlyList<TrainingProgress> epochs, int width, int height, Theme theme)
    {
        var chart = new HalfBlockPicture(width, height, theme.Panel);
        if (epochs.Count < 2)
            return chart;
        double[] train = Columns(epochs, width, epoch => epoch.TrainLoss), test = Columns(epochs, width, epoch => epoch.TestLoss ?? double.NaN);
        var axis = LogAxis.Around(train.Concat(test));
        Draw(chart, axis, test, theme.Scale.At(0.75f));
        Draw(chart, axis, train, theme.Accent);
        return chart;
    }

    private static double[] Columns(IReadOnlyList<TrainingProgress> epochs, int width, Func<TrainingProgress, double> loss) =>
        [.. Enumerable.Range(0, width).Select(x => loss(epochs[x * (epochs.Count - 1) / (width - 1)]))];

    private static void Draw(HalfBlockPicture chart, LogAxis axis, double[] losses, Color color)
    {
        int? last = null;
        for (int x = 0; x < losses.Length; x++)
        {
            if (double.IsNaN(losses[x]))
                continue;
            int y = (int)MathF.Round((1 - axis.Place(losses[x])) * (chart.Height - 1));

            // A steep curve is drawn without holes.
            for (int fill = Math.Min(y, last ?? y); fill <= Math.Max(y, last ?? y); fill++)
                chart[x, fill] = color;
            last = y;
        }
    }
}
