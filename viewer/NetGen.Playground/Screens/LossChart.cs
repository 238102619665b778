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
        [.. Enumerable.Range(0, width).Select(x => At(epochs, (double)x / (width - 1) * (epochs.Count - 1), loss))];

    /// <summary>The loss between two epochs, on the straight line that a logarithmic scale shows.</summary>
    private static double At(IReadOnlyList<TrainingProgress> epochs, double place, Func<TrainingProgress, double> loss)
    {
        int before = Math.Min((int)place, epochs.Count - 2);
        double from = loss(epochs[before]), to = loss(epochs[before + 1]);
        return from <= 0 || to <= 0 ? to : from * Math.Pow(to / from, place - before);
    }

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
