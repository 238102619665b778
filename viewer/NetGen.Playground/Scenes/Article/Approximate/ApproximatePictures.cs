using static NetGen.Plot;

namespace NetGen.Playground;

/// <summary>The panels of <see cref="ApproximateScene"/>.</summary>
internal sealed class ApproximatePictures
{
    private static readonly PlotAxis X = new("x", -Approximation.Reach, Approximation.Reach);
    private static readonly PlotAxis Width = new("hidden units", 1.6, 40, isLogarithmic: true);

    private PlotAxis _y = new("", 0, 1);
    private PlotAxis? _piece;
    private PlotAxis? _steps;
    private PlotAxis? _points;
    private PlotAxis? _loss;
    private PlotAxis? _error;
    private string _heading = "";

    /// <summary>Another function or width.</summary>
    public void Begin(Approximation model)
    {
        double least = model.True.Min(), most = model.True.Max(), air = Math.Max(0.2 * (most - least), 0.1);
        _y = new("", least - air, most + air);
        _heading = $"f(x) = {model.Function.Text}, and what a network of {model.Width} hidden units makes of it";
    }

    /// <summary>The function, the learned curve and the constructed one, with all kinks below.</summary>
    public void DrawCurves(DrawList list, Area area, Approximation model, Theme theme)
    {
        using (PanelFrame.Open(list, area, _heading, theme, out Area inside))
        {
            Plot plot = Within(inside with { Height = inside.Height - 24 }, X, _y);
            plot.DrawAxes(list, theme);
            plot.Path(list, model.X, model.True, theme.Quiet, 5);
            plot.Path(list, model.X, model.Constructed, theme.Contrary, 2, isDashed: true);
            plot.Path(list, model.X, model.Trained, theme.Accent, 2);
            for (int unit = 0; unit < model.Width; unit++)
            {
                plot.Dot(list, model.ConstructedKinks[unit], _y.At(0.035), theme.Contrary, theme, 4, MarkerShape.Diamond);
                plot.Dot(list, model.Kinks[unit], _y.At(0.08), theme.Accent, theme, 4);
            }

            Legend.Draw(list, new(inside.X, inside.Bottom - 16, inside.Width, 16),
            [
                new("f", theme.Quiet), new("trained", theme.Accent), new("its kinks", theme.Accent, LegendMark.Dot),
                new("constructed", theme.Contrary, LegendMark.Dashes), new("its kinks", theme.Contrary, LegendMark.Dot) { Shape = MarkerShape.Diamond },
            ], theme);
        }
    }

    /// <summary>What each unit of the trained network adds.</summary>
    public void DrawPieces(DrawList list, Area area, Approximation model, Theme theme)
    {
        using (PanelFrame.Open(list, area, "what each unit of the trained network adds: v · ReLU(w·x + b)", theme, out Area inside))
        {
            double most = 0.5;
            foreach (double[] piece in model.Pieces)
                most = Math.Max(most, Math.Max(Math.Abs(piece[0]), Math.Abs(piece[^1])));
            double reach = 0.5;
            while (reach < most)
                reach *= 2;
            Plot plot = Within(inside, X, PlotAxis.Renew(ref _piece, "", -reach, reach));
            plot.DrawAxes(list, theme);
            for (int unit = 0; unit < model.Width; unit++)
            {
                Color color = ClassMarks.ColorOf(unit);
                plot.Path(list, model.X, model.Pieces[unit], color, 1.5f);
                plot.Dot(list, model.Kinks[unit], 0, color, theme);
            }
        }
    }

    /// <summary>The loss over the steps beside what can be represented.</summary>
    public void DrawLosses(DrawList list, Area area, Approximation model, Theme theme)
    {
        using (PanelFrame.Open(list, area, "mean squared error while training", theme, out Area inside))
        {
            int last = Math.Max(100, (model.Losses.Length + 99) / 100 * 100);
            double least = Math.Max(1e-12, Math.Min(model.ConstructedLoss, model.Loss)), floor = 1;
            while (floor > least)
                floor /= 10;
            PlotAxis losses = PlotAxis.Renew(ref _loss, "", floor, Math.Max(10, 2 * model.Losses[0]), isLogarithmic: true);
            Plot plot = Within(inside, PlotAxis.Renew(ref _steps, "steps of Adam", 0, last * Approximation.StepsAtOnce), losses);
            plot.DrawAxes(list, theme);
            plot = plot with { X = PlotAxis.Renew(ref _points, "", 0, last) };
            plot.Line(list, 0, model.ConstructedLoss, last, model.ConstructedLoss, theme.Contrary, 2, isDashed: true);
            plot.Series(list, model.Losses, theme.Accent);
            plot.Dot(list, model.Losses.Length - 1, model.Loss, theme.Accent, theme);
            Annotation.Draw(list, plot.Area, plot.Area.Right - 4, plot.Up(model.ConstructedLoss) + 12, "constructed", theme.Contrary, distance: 0, isLeftFirst: true);
            Annotation.Draw(list, plot.Area, plot.Right(model.Losses.Length - 1), plot.Up(model.Loss) - 12, Numbers.Loss(model.Loss), theme.Accent, isLeftFirst: true);
        }
    }

    /// <summary>What can be represented with every width.</summary>
    public void DrawWidths(DrawList list, Area area, Approximation model, Theme theme)
    {
        using (PanelFrame.Open(list, area, "what can be represented: error of the construction by width", theme, out Area inside))
        {
            double least = Math.Max(1e-12, Math.Min(model.LossOfWidths[^1], model.Loss)), floor = 1, most = 1;
            while (floor > least)
                floor /= 10;
            while (most < model.LossOfWidths[0])
                most *= 10;
            Plot plot = Within(inside, Width, PlotAxis.Renew(ref _error, "", floor, most, isLogarithmic: true));
            plot.DrawAxes(list, theme);
            for (int i = 0; i < model.LossOfWidths.Length; i++)
            {
                int width = Approximators.Widths[i];
                if (i > 0)
                    plot.Line(list, Approximators.Widths[i - 1], model.LossOfWidths[i - 1], width, model.LossOfWidths[i], theme.Contrary, 2, isDashed: true);
                plot.Dot(list, width, model.LossOfWidths[i], theme.Contrary, theme, 4, MarkerShape.Diamond);
            }

            plot.Line(list, model.Width, model.ConstructedLoss, model.Width, model.Loss, theme.Accent, 1);
            plot.Dot(list, model.Width, model.Loss, theme.Accent, theme, 5);
            Annotation.Draw(list, plot.Area, plot.Right(model.Width), plot.Up(model.Loss), "trained", theme.Accent);
        }
    }
}
