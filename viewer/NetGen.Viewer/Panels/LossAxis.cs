namespace NetGen;

/// <summary>Where the epochs of a loss curve stand.</summary>
/// <param name="Plot">Where the curve is.</param>
/// <param name="First">The epoch at its left end.</param>
/// <param name="Last">The epoch at its right end.</param>
internal readonly record struct LossAxis(Area Plot, int First, int Last)
{
    private const float AxisWidth = 48;
    private const float LabelsWidth = 112;

    /// <summary>The axis of a loss panel.</summary>
    /// <param name="inside">The panel without its frame.</param>
    /// <param name="history">The training's epochs.</param>
    /// <param name="other">Those of another way that it went; empty for none.</param>
    /// <returns>Null as long as there is no curve.</returns>
    public static LossAxis? Of(Area inside, IReadOnlyList<TrainingProgress> history, IReadOnlyList<TrainingProgress> other)
    {
        if (history.Count + other.Count < 2)
            return null;

        // The axis' own labels stand below the curve.
        Area plot = new(inside.X + AxisWidth, inside.Y, inside.Width - AxisWidth - LabelsWidth, inside.Height - 12);
        (int first, int last) = (int.MaxValue, 0);
        foreach (IReadOnlyList<TrainingProgress> epochs in (ReadOnlySpan<IReadOnlyList<TrainingProgress>>)[history, other])
        {
            if (epochs.Count > 0)
                (first, last) = (Math.Min(first, epochs[0].Epoch), Math.Max(last, epochs[^1].Epoch));
        }

        return last > first ? new(plot, first, last) : null;
    }

    /// <summary>Where an epoch stands: 0 at the left end, 1 at the right end.</summary>
    public double PlaceOf(int epoch) => (double)(epoch - First) / (Last - First);

    /// <summary>Where an epoch stands on the page.</summary>
    public float Right(int epoch) => Plot.X + (float)Math.Clamp(PlaceOf(epoch), 0, 1) * Plot.Width;

    /// <summary>The epoch at a place of the page; the beginning left of the curve.</summary>
    public int EpochAt(float x) => x <= Plot.X ? 0 : First + (int)Math.Round((x - Plot.X) / Plot.Width * (Last - First));
}
