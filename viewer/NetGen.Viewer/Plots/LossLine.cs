namespace NetGen;

/// <summary>A loss over the steps of a descent, with its value now.</summary>
internal static class LossLine
{
    private const int StepsAPage = 100;

    /// <summary>Draws the line between axes that grow with it.</summary>
    /// <param name="list">What it is drawn into.</param>
    /// <param name="area">Where, with the axes' values.</param>
    /// <param name="losses">The loss before each step.</param>
    /// <param name="now">The loss after the last one.</param>
    /// <param name="steps">The axis of the steps, kept by the owner.</param>
    /// <param name="values">The axis of the losses, kept by the owner.</param>
    /// <param name="theme">The colours.</param>
    public static void Draw(DrawList list, Area area, ReadOnlySpan<double> losses, double now, ref PlotAxis? steps, ref PlotAxis? values, Theme theme)
    {
        double most = now;
        foreach (double loss in losses)
            most = Math.Max(most, loss);
        int last = Math.Max(StepsAPage, (losses.Length + StepsAPage - 1) / StepsAPage * StepsAPage);
        Plot plot = Plot.Within(area, PlotAxis.Renew(ref steps, "steps", 0, last), PlotAxis.Renew(ref values, "", 0, Math.Ceiling(11 * most) / 10));
        plot.DrawAxes(list, theme);
        plot.Series(list, losses, theme.Accent);
        plot.Dot(list, losses.Length, now, theme.Accent, theme);
        Annotation.Draw(list, plot.Area, plot.Right(losses.Length), plot.Up(now), Numbers.Loss(now), theme.Accent);
    }
}
