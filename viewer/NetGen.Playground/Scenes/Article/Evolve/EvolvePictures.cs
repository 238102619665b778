using static NetGen.Plot;

namespace NetGen.Playground;

/// <summary>The panels of <see cref="EvolveScene"/>.</summary>
internal sealed class EvolvePictures
{
    private const int TileCells = 24;
    private const int PlaneCells = 64;
    private const float TileGap = 8;
    private const float TileText = 20;

    /// <summary>Points of a plane this wide are as large as elsewhere.</summary>
    private const float UsualPlane = 400;

    /// <summary>Narrower planes have their two classes below each other.</summary>
    private const float SmallestForOneRow = 200;

    private readonly EvolvedClassifier _asked = new();
    private readonly Field _bestField = new(PlaneCells, PlaneCells);
    private readonly Field _descendedField = new(PlaneCells, PlaneCells);
    private Field[] _tiles = [];
    private string[] _losses = [];
    private IReadOnlyList<PlanePoint> _points = [];
    private PlaneRange _range;
    private PlaneGrid? _tileGrid;
    private PlaneGrid? _planeGrid;
    private string _wall = "";
    private string _best = "";
    private string _descended = "";
    private PlotAxis? _cost;
    private PlotAxis? _loss;

    /// <summary>Other samples or another population.</summary>
    public void Begin(Dataset data, int population)
    {
        _range = PlaneRange.Of(data);
        _points = PlaneTaker.Points(OutputKind.Probabilities, data);
        (_tileGrid, _planeGrid) = (new(TileCells, _range), new(PlaneCells, _range));
        _tiles = [.. Enumerable.Range(0, population).Select(_ => new Field(TileCells, TileCells))];
        _losses = new string[population];
    }

    /// <summary>Asks all networks over the plane again.</summary>
    public void Renew(EvolveModel model)
    {
        for (int rank = 0; rank < _tiles.Length && model.Generations > 0; rank++)
        {
            model.Generation.Parameters(rank).CopyTo(_asked.Parameters);
            _tileGrid!.Predict(_asked, _tiles[rank]);
            _losses[rank] = Numbers.Loss(-model.Generation.Fitness(rank));
        }

        _planeGrid!.Predict(model.Best, _bestField);
        _planeGrid.Predict(model.Descended, _descendedField);
        _wall = model.Generations == 0
            ? "the population: nobody is born yet"
            : $"generation {Numbers.Count(model.Generations)}: {model.Generation.Size} networks, the fittest first, with their loss";
        _best = $"fittest: {Numbers.Percent(model.BestRight)} right";
        _descended = $"descent: {Numbers.Percent(model.DescendedRight)} right";
    }

    /// <summary>All individuals, each as its decision boundary.</summary>
    public void DrawWall(DrawList list, Area area, EvolveModel model, bool hasElite, Theme theme)
    {
        using (PanelFrame.Open(list, area, _wall, theme, out Area inside))
        {
            Area wall = inside with { Height = inside.Height - 28 };
            (int columns, float side) = Tiling.Fit(wall, _tiles.Length, TileGap, TileText);
            float left = MathF.Round(wall.CenterX - (columns * (side + TileGap) - TileGap) / 2);
            for (int rank = 0; rank < _tiles.Length && model.Generations > 0; rank++)
            {
                Area tile = new(left + rank % columns * (side + TileGap), wall.Y + rank / columns * (side + TileText), side, side);
                bool livesOn = hasElite && rank < EvolutionMethods.Elites;
                list.ContourMap(tile, _tiles[rank], theme.Scale, theme.Text, theme.Quiet, radius: 4);
                if (livesOn)
                    list.Outline(tile.Inset(-2), theme.Accent, 2, 6);
                list.Text(tile.CenterX, tile.Bottom + 1, _losses[rank], TextStyle.Label, livesOn ? theme.Accent : theme.Quiet, 0.5f);
            }

            float end = inside.X;
            if (hasElite)
            {
                list.Outline(new(inside.X, inside.Bottom - 14, 12, 12), theme.Accent, 2, 3);
                end = list.Text(inside.X + 20, inside.Bottom - 16, "live on unchanged", TextStyle.Label, theme.Text) + 24;
            }

            Legend.Draw(list, new(end, inside.Bottom - 16, inside.Right - end, 16), [new("undecided", theme.Text)], theme);
        }
    }

    /// <summary>The fittest network, and what gradient descent has made of the same start.</summary>
    public void DrawPlanes(DrawList list, Area best, Area descended, IReadOnlyList<string> classes, Theme theme)
    {
        DrawPlane(list, best, _best, _bestField, classes, theme);
        DrawPlane(list, descended, _descended, _descendedField, classes, theme);
    }

    /// <summary>Loss against what was computed for it.</summary>
    public void DrawLosses(DrawList list, Area area, EvolveModel model, Theme theme)
    {
        using (PanelFrame.Open(list, area, "loss by samples computed, a gradient as three", theme, out Area inside))
        {
            double last = 100, least = 0.1;
            while (model.EvolutionCost is [.., var cost] && cost > last)
                last *= 10;
            while (model.DescentLosses is [.., var loss] && Math.Min(loss, model.BestLosses[^1]) < least)
                least /= 10;
            Plot plot = Within(inside with { Height = inside.Height - 24 }, PlotAxis.Renew(ref _cost, "thousand samples", 0.5, last, isLogarithmic: true), PlotAxis.Renew(ref _loss, "", least, 3, isLogarithmic: true));
            plot.DrawAxes(list, theme);
            plot.Band(list, model.EvolutionCost, model.BestLosses, model.WorstLosses, theme.Accent.WithOpacity(0.14f));
            plot.Path(list, model.EvolutionCost, model.MiddleLosses, theme.Accent.WithOpacity(0.6f), 1.5f, isDashed: true);
            plot.Path(list, model.EvolutionCost, model.BestLosses, theme.Accent);
            plot.Path(list, model.DescentCost, model.DescentLosses, theme.Contrary);
            if (model.Generations > 0)
            {
                plot.Dot(list, model.EvolutionCost[^1], model.BestLosses[^1], theme.Accent, theme);
                plot.Dot(list, model.DescentCost[^1], model.DescentLosses[^1], theme.Contrary, theme, shape: MarkerShape.Diamond);
            }

            Legend.Draw(list, new(inside.X, inside.Bottom - 16, inside.Width, 16),
                [new("fittest", theme.Accent), new("middle", theme.Accent, LegendMark.Dashes), new("gradient descent", theme.Contrary), new("all individuals", theme.Accent.WithOpacity(0.3f), LegendMark.Bar)], theme);
        }
    }

    private void DrawPlane(DrawList list, Area area, string heading, Field field, IReadOnlyList<string> classes, Theme theme)
    {
        using (PanelFrame.Open(list, area, heading, theme, out Area inside))
        {
            float legend = inside.Width < SmallestForOneRow ? 36 : 16, side = MathF.Floor(MathF.Min(inside.Width, inside.Height - legend - 8));
            var chart = new Chart(new(MathF.Round(inside.CenterX - side / 2), inside.Y, side, side), _range.X, _range.Y);
            list.ContourMap(chart.Plot, field, theme.Scale, theme.Text, theme.Quiet, radius: 4);
            float size = MathF.Min(1, side / UsualPlane + 0.2f);
            foreach (PlanePoint point in _points)
                ClassMarks.DrawTrain(list, chart.Right(point.X), chart.Up(point.Y), point.Class, theme, size);
            Legend.Draw(list, new(inside.X, inside.Bottom - legend, inside.Width, legend),
            [
                new(classes[0], ClassMarks.ColorOf(0), LegendMark.Dot) { Shape = ClassMarks.ShapeOf(0) },
                new(classes[1], ClassMarks.ColorOf(1), LegendMark.Dot) { Shape = ClassMarks.ShapeOf(1) },
            ], theme);
        }
    }
}
