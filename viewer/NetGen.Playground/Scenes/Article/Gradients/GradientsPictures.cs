using static NetGen.Plot;

namespace NetGen.Playground;

/// <summary>The panels of <see cref="GradientsScene"/>.</summary>
internal sealed class GradientsPictures
{
    private const float LampRadius = 10;
    private const float Row = 20;

    private static readonly PlotAxis Size = new("step size h", 5e-10, 2, isLogarithmic: true);
    private static readonly PlotAxis Error = new("largest error of trying, as a share of the largest slope", 1e-12, 10, isLogarithmic: true);

    private PlotAxis? _exact;
    private PlotAxis? _found;

    /// <summary>Every parameter: what was found against the exact slope.</summary>
    public void DrawAgreement(DrawList list, Area area, GradientModel model, Theme theme)
    {
        using (PanelFrame.Open(list, area, "the slope of the loss by each of 105 parameters", theme, out Area inside))
        {
            double reach = 0.01;
            while (reach < 1.05 * model.Largest)
                reach *= 2;
            Plot plot = Square(inside with { Height = inside.Height - 24 }, PlotAxis.Renew(ref _exact, "exact, in double", -reach, reach), PlotAxis.Renew(ref _found, "found", -reach, reach));
            plot.DrawAxes(list, theme);
            plot.Line(list, -reach, -reach, reach, reach, theme.Quiet);
            for (int i = 0; i < model.Rows.Count; i++)
            {
                GradientCheckRow row = model.Rows[i];
                plot.Speck(list, row.Reference, row.BackPropagated, theme.Accent, 10);
                plot.Speck(list, row.Reference, row.Numeric, theme.Contrary, 5);
            }

            Legend.Draw(list, new(inside.X, inside.Bottom - 16, inside.Width, 16),
                [new("back-propagated, float", theme.Accent, LegendMark.Dot), new("by trying", theme.Contrary, LegendMark.Dot)], theme);
        }
    }

    /// <summary>The error of trying against its step size, between truncation and rounding.</summary>
    public static void DrawStepSizes(DrawList list, Area area, GradientModel model, Theme theme)
    {
        using (PanelFrame.Open(list, area, "how good trying is: (L(w + h) − L(w − h)) / 2h", theme, out Area inside))
        {
            Plot plot = Within(inside, Size, Error);
            plot.DrawAxes(list, theme);
            DrawGuide(list, plot, model, GradientModel.Sizes - 9, 2, theme);
            DrawGuide(list, plot, model, 2, -1, theme);
            plot.Path(list, model.StepSizes, model.Errors, theme.Contrary);
            for (int i = 0; i < GradientModel.Sizes; i++)
                plot.Dot(list, model.StepSizes[i], model.Errors[i], theme.Contrary, theme, 3);
            plot.Line(list, model.Step, Error.Least, model.Step, Error.Most, theme.Accent, 1.5f, isDashed: true);
            plot.Dot(list, model.Step, model.TriedError, theme.Accent, theme, 5);
            Annotation.Draw(list, plot.Area, plot.Right(1e-8), plot.Area.Y + 0.35f * plot.Area.Height, "rounding, 1/h", theme.Quiet);
            Annotation.Draw(list, plot.Area, plot.Right(3e-2), plot.Area.Y + 0.6f * plot.Area.Height, "truncation, h²", theme.Quiet, isLeftFirst: false);
            Annotation.Draw(list, plot.Area, plot.Right(model.Step), plot.Area.Y + 10, "h now", theme.Accent);
        }
    }

    /// <summary>A few weights with both slopes, and the lamp.</summary>
    public static void DrawWeights(DrawList list, Area area, GradientModel model, Theme theme)
    {
        using (PanelFrame.Open(list, area, "a few weights at random, others each second, while the network trains", theme, out Area inside))
        {
            bool isRight = model.IsRight;
            float x = inside.X + 2 * LampRadius + 16;
            list.Rectangle(Area.Around(inside.X + LampRadius, inside.Y + LampRadius, 2 * LampRadius), isRight ? ClassMarks.ColorOf(2) : theme.Error, LampRadius);
            list.Text(x, inside.Y, isRight ? "the gradient is right" : "the gradient is wrong", TextStyle.Body, isRight ? theme.Text : theme.Error);
            float y = inside.Y + 28;
            DrawRow(list, inside, y, "weight", "back-propagated", "by trying", "difference", theme.Quiet);
            for (int i = 0; i < GradientModel.Looked; i++)
            {
                CheckedWeight weight = model.Weights[i];
                float top = y + (i + 1) * Row;
                if (top + TextStyle.Label.Height() <= inside.Bottom + 4)
                    DrawRow(list, inside, top, weight.Name, weight.BackPropagated, weight.Tried, weight.Difference, weight.IsRight ? theme.Text : theme.Error);
            }
        }
    }

    private static void DrawRow(DrawList list, Area inside, float y, string name, string backPropagated, string tried, string difference, Color ink)
    {
        list.Text(inside.X, y, list.Fit(name, TextStyle.Label, 0.26f * inside.Width), TextStyle.Label, ink);
        list.Text(inside.X + 0.58f * inside.Width, y, list.Fit(backPropagated, TextStyle.Label, 0.3f * inside.Width), TextStyle.Label, ink, 1);
        list.Text(inside.X + 0.79f * inside.Width, y, list.Fit(tried, TextStyle.Label, 0.19f * inside.Width), TextStyle.Label, ink, 1);
        list.Text(inside.Right, y, list.Fit(difference, TextStyle.Label, 0.19f * inside.Width), TextStyle.Label, ink, 1);
    }

    /// <summary>A straight line through one of the points, with the slope that theory gives.</summary>
    private static void DrawGuide(DrawList list, Plot plot, GradientModel model, int through, int power, Theme theme)
    {
        double h = model.StepSizes[through], error = model.Errors[through];
        if (!double.IsNaN(error) && error > 0)
            plot.Line(list, h / 1e3, error * Math.Pow(1e-3, power), h * 1e3, error * Math.Pow(1e3, power), theme.Quiet, 1, isDashed: true);
    }
}
