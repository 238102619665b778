using static NetGen.Plot;

namespace NetGen.Playground;

/// <summary>The panels of <see cref="ArticleScene"/>.</summary>
internal sealed class ArticlePictures(string[] names)
{
    private static readonly PlotAxis X1 = new("x₁", -ArticleModel.Plane, ArticleModel.Plane);
    private static readonly PlotAxis X2 = new("x₂", -ArticleModel.Plane, ArticleModel.Plane);

    private readonly PlotAxis[] _weights = [.. names.Select(name => new PlotAxis(name, -ArticleModel.Reach, ArticleModel.Reach))];
    private readonly NetworkDiagram _diagram = new(2, 2, 1);
    private PlotAxis? _h1;
    private PlotAxis? _h2;
    private PlotAxis? _steps;
    private PlotAxis? _losses;

    /// <summary>What the network answers over the plane, and the hidden units' lines.</summary>
    public static void DrawPlane(DrawList list, Area area, ArticleModel model, Theme theme)
    {
        using (PanelFrame.Open(list, area, "the answer over the inputs; where each hidden unit is 0", theme, out Area inside))
        {
            Plot plot = Square(inside with { Height = inside.Height - 24 }, X1, X2);
            list.HeatMap(plot.Area, model.Map, theme.Scale, radius: 4);
            plot.DrawAxes(list, theme, hasLines: false);
            for (int unit = 0; unit < 2; unit++)
            {
                double a = model[2 * unit], b = model[2 * unit + 1], length = Math.Max(Math.Sqrt(a * a + b * b), 1e-6), far = 3 * ArticleModel.Plane / length;
                plot.Line(list, -far * b, far * a, far * b, -far * a, ClassMarks.ColorOf(3 + unit), 2, isDashed: true);
            }

            plot.Dot(list, 0, 0, theme.Text, theme, 4, MarkerShape.Plus);
            for (int i = 0; i < model.Data.Count; i++)
            {
                ReadOnlySpan<float> x = model.Data.Feature(i);
                if (plot.Contains(x[0], x[1]))
                    ClassMarks.DrawTrain(list, plot.Right(x[0]), plot.Up(x[1]), (int)model.Data.Target(i)[0], theme, 0.9f);
            }

            Legend.Draw(list, new(inside.X, inside.Bottom - 16, inside.Width, 16),
                [new("h₁ = 0", ClassMarks.ColorOf(3), LegendMark.Dashes), new("h₂ = 0", ClassMarks.ColorOf(4), LegendMark.Dashes), new("origin", theme.Text, LegendMark.Dot) { Shape = MarkerShape.Plus }], theme);
        }
    }

    /// <summary>What the hidden units make of the inputs' grid and of the samples, and the line that parts the classes there.</summary>
    public void DrawHidden(DrawList list, Area area, ArticleModel model, Theme theme)
    {
        using (PanelFrame.Open(list, area, "the same plane as the hidden layer sees it", theme, out Area inside))
        {
            float most = 1;
            foreach (float value in model.WarpedGrid)
                most = MathF.Max(most, value);
            double reach = Math.Ceiling(most);
            Plot plot = Square(inside with { Height = inside.Height - 24 }, PlotAxis.Renew(ref _h1, "h₁", -0.1 * reach, reach), PlotAxis.Renew(ref _h2, "h₂", -0.1 * reach, reach));
            plot.DrawAxes(list, theme);
            DrawGrid(list, plot, model.WarpedGrid, theme);
            double a = model[4], b = model[5], length = Math.Max(Math.Sqrt(a * a + b * b), 1e-6), far = 3 * reach / length;
            plot.Line(list, -far * b, far * a, far * b, -far * a, theme.Text, 2);
            for (int i = 0; i < model.Data.Count; i++)
                ClassMarks.DrawTrain(list, plot.Right(model.HiddenPoints[2 * i]), plot.Up(model.HiddenPoints[2 * i + 1]), (int)model.Data.Target(i)[0], theme, 0.9f);
            Legend.Draw(list, new(inside.X, inside.Bottom - 16, inside.Width, 16),
            [
                new(model.Data.ClassNames[0], ClassMarks.ColorOf(0), LegendMark.Dot),
                new(model.Data.ClassNames[1], ClassMarks.ColorOf(1), LegendMark.Dot) { Shape = ClassMarks.ShapeOf(1) },
                new("warped grid", theme.Quiet),
            ], theme);
        }
    }

    /// <summary>The loss over two weights, with the way that descent took.</summary>
    public void DrawSurface(DrawList list, Area area, ArticleModel model, Handle weights, Theme theme)
    {
        using (PanelFrame.Open(list, area, "the loss over two weights, the others as they are", theme, out Area inside))
        {
            Plot plot = Square(inside with { Height = inside.Height - 24 }, _weights[model.Shown.Across], _weights[model.Shown.Up]);
            list.ContourMap(plot.Area, model.Surface, theme.Scale, theme.Text.WithOpacity(0.5f), theme.Text.WithOpacity(0.35f), radius: 4);
            plot.DrawAxes(list, theme, hasLines: false);
            plot.Path(list, model.Path(model.Shown.Across), model.Path(model.Shown.Up), theme.Text);
            weights.DrawOn(list, plot, theme);
            Area bar = new(inside.X, inside.Bottom - 16, inside.Width, 16);
            string least = Numbers.Loss(model.SurfaceRange.Least), most = Numbers.Loss(model.SurfaceRange.Most);
            ScaleBar.Draw(list, bar, least, most, theme);
        }
    }

    /// <summary>The six weights where they belong.</summary>
    public void DrawNetwork(DrawList list, Area area, ArticleModel model, Theme theme)
    {
        for (int unit = 0; unit < 2; unit++)
        {
            _diagram.Units[0][unit] = new("", unit == 0 ? "x₁" : "x₂");
            _diagram.Units[1][unit] = new("", unit == 0 ? "h₁" : "h₂");
            for (int input = 0; input < 2; input++)
                _diagram.Link(1, input, unit) = new((float)model[2 * unit + input], NetworkDiagram.Number(model[2 * unit + input]));
            _diagram.Link(2, unit, 0) = new((float)model[4 + unit], NetworkDiagram.Number(model[4 + unit]));
        }

        _diagram.Units[2][0] = new("", "ŷ");
        _diagram.Strong = (float)ArticleModel.Reach / 2;
        using (PanelFrame.Open(list, area, "h = ReLU(w·x), ŷ = Sigmoid(v·h)", theme, out Area inside))
            _diagram.Draw(list, inside, theme);
    }

    /// <summary>The loss over the steps.</summary>
    public void DrawLoss(DrawList list, Area area, ArticleModel model, Theme theme)
    {
        using (PanelFrame.Open(list, area, "mean (y − ŷ)² over all points", theme, out Area inside))
            LossLine.Draw(list, inside, model.Losses, model.Loss, ref _steps, ref _losses, theme);
    }

    private static void DrawGrid(DrawList list, Plot plot, ReadOnlySpan<float> grid, Theme theme)
    {
        for (int lineOf = 0; lineOf < 2 * ArticleModel.GridLines; lineOf++)
        {
            var line = new PlotLine(list, plot.Area, theme.Quiet.WithOpacity(0.5f), 1, isDashed: false);
            for (int point = 0; point < ArticleModel.GridPoints; point++)
            {
                int at = 2 * (lineOf * ArticleModel.GridPoints + point);
                line.To(plot.Right(grid[at]), plot.Up(grid[at + 1]));
            }

            line.End();
        }
    }
}
