using static NetGen.NetworkDiagram;
using static NetGen.Plot;

namespace NetGen.Playground;

/// <summary>The panels of <see cref="PoleScene"/>.</summary>
internal sealed class PolePictures
{
    /// <summary>A lower panel leaves its room to the network itself.</summary>
    private const float SmallestWithLegend = 240;

    private static readonly PlotAxis Seconds = new("seconds from now", -10, 0);
    private static readonly PlotAxis Share = new("", -1.2, 1.2);
    private static readonly PlotAxis Steps = new("", 0, 550);
    private static readonly string[] Inputs = ["x", "v", "θ", "ω"];

    private readonly NetworkDiagram _diagram = new(4, 4, 1) { UnitRadius = 22 };
    private readonly LinkLegend _legend = new();
    private readonly float[] _parameters = new float[PoleController.ParameterCount];
    private readonly float[] _units = new float[9];
    private string _heading = "";
    private PlotAxis? _generations;

    /// <summary>Writes all numbers anew.</summary>
    public void Renew(PoleModel model)
    {
        _heading = model.HasFound
            ? $"evolved in {Count(model.Generations, "generation")}; up for {Text(model.Balanced * CartPole.TimeStep, "0.0")} s"
            : $"generation {Numbers.Count(model.Generations)}: {Numbers.Count(model.Upright)} of {PoleModel.Population} are still up after {Text(model.Balanced * CartPole.TimeStep, "0.0")} s";
        model.Network.ExportParameters(_parameters);
        model.Carts[0].Observe(_units);
        Answer();
        for (int i = 0; i < 9; i++)
        {
            (int layer, int unit) = i < 4 ? (0, i) : i < 8 ? (1, i - 4) : (2, 0);
            _diagram.Units[layer][unit] = new(layer switch { 0 => Inputs[unit], 1 => "", _ => "push" }, Number(_units[i]));
        }

        for (int i = 0; i < 16; i++)
            _diagram.Links[0][i] = new(_parameters[i], "");
        for (int i = 0; i < 4; i++)
            _diagram.Links[1][i] = new(_parameters[20 + i], "");
        float strong = 0.5f;
        foreach (float parameter in _parameters)
            strong = MathF.Max(strong, MathF.Abs(parameter));
        _diagram.Strong = MathF.Ceiling(2 * strong) / 2;
    }

    /// <summary>All carts of a generation on one track.</summary>
    public void DrawTrack(DrawList list, Area area, PoleModel model, int push, Theme theme)
    {
        using (PanelFrame.Open(list, area, _heading, theme, out Area inside))
        {
            var drawing = new PoleDrawing(inside with { Height = inside.Height - 24 }, model.Trial.PoleLength);
            drawing.DrawTrack(list, theme);
            for (int rank = PoleModel.Population - 1; rank > 0; rank--)
                drawing.DrawFaint(list, model.Carts[rank], model.Carts[rank].HasFallen ? theme.Quiet.WithOpacity(0.1f) : theme.Quiet.WithOpacity(0.4f));
            CartPole fittest = model.Carts[0];
            drawing.DrawLimits(list, fittest, theme);
            drawing.Draw(list, fittest, theme);
            if (!fittest.HasFallen)
                drawing.DrawForce(list, fittest, model.Force, theme);
            if (push != 0)
                drawing.DrawPush(list, fittest, push, theme);
            Legend.Draw(list, new(inside.X, inside.Bottom - 16, inside.Width, 16),
            [
                new("the fittest", theme.Contrary), new("the others of its generation", theme.Quiet.WithOpacity(0.5f)), new("its push, 10 N", theme.Accent),
                new("12° and 2.4 m: beyond is fallen", theme.Error, LegendMark.Dashes),
            ], theme);
        }
    }

    /// <summary>Angle and position of the fittest over time.</summary>
    public static void DrawHistory(DrawList list, Area area, PoleHistory history, Theme theme)
    {
        using (PanelFrame.Open(list, area, "angle as a share of 12°, position of 2.4 m", theme, out Area inside))
        {
            Plot plot = Within(inside with { Height = inside.Height - 24 }, Seconds, Share);
            plot.DrawAxes(list, theme);
            plot.Line(list, -10, 1, 0, 1, theme.Error, 1.5f, isDashed: true);
            plot.Line(list, -10, -1, 0, -1, theme.Error, 1.5f, isDashed: true);
            plot.Path(list, history.Times, history.Positions, theme.Accent);
            plot.Path(list, history.Times, history.Angles, theme.Contrary);
            Legend.Draw(list, new(inside.X, inside.Bottom - 16, inside.Width, 16), [new("angle", theme.Contrary), new("position", theme.Accent)], theme);
        }
    }

    /// <summary>Fitness over the generations.</summary>
    public void DrawFitness(DrawList list, Area area, PoleModel model, Theme theme)
    {
        using (PanelFrame.Open(list, area, "fitness: steps balanced, of 500", theme, out Area inside))
        {
            int last = Math.Max(10, (model.BestFitness.Length + 9) / 10 * 10);
            Plot plot = Within(inside with { Height = inside.Height - 24 }, PlotAxis.Renew(ref _generations, "generations", 0, last), Steps);
            plot.DrawAxes(list, theme);
            plot.Line(list, 0, PoleTrial.MostSteps, last, PoleTrial.MostSteps, theme.Quiet, 1.5f, isDashed: true);
            for (int i = 0; i < model.BestFitness.Length; i++)
                plot.Line(list, i + 1, model.WorstFitness[i], i + 1, model.BestFitness[i], theme.Accent.WithOpacity(0.25f), 4);
            Series(list, plot, model.MiddleFitness, theme.Accent, 1.5f, isDashed: true);
            Series(list, plot, model.BestFitness, theme.Accent, 2, isDashed: false);
            plot.Dot(list, model.BestFitness.Length, model.BestFitness[^1], theme.Accent, theme);
            Legend.Draw(list, new(inside.X, inside.Bottom - 16, inside.Width, 16),
                [new("fittest", theme.Accent), new("middle", theme.Accent, LegendMark.Dashes), new("all", theme.Accent.WithOpacity(0.25f), LegendMark.Bar)], theme);
        }
    }

    /// <summary>The fittest network as it is thinking.</summary>
    public void DrawNetwork(DrawList list, Area area, Theme theme)
    {
        bool isSmall = area.Height < SmallestWithLegend;
        using (PanelFrame.Open(list, area, isSmall ? "the fittest network" : "the fittest network: place x, speed v, angle θ, turning ω", theme, out Area inside))
        {
            _diagram.Draw(list, isSmall ? inside : inside with { Height = inside.Height - 24 }, theme);
            if (!isSmall)
                _legend.Draw(list, new(inside.X, inside.Bottom - 16, inside.Width, 16), _diagram.Strong, isAggregated: false, theme);
        }
    }

    private static void Series(DrawList list, Plot plot, ReadOnlySpan<double> values, Color color, float stroke, bool isDashed)
    {
        var line = new PlotLine(list, plot.Area, color, stroke, isDashed);
        for (int i = 0; i < values.Length; i++)
            line.To(plot.Right(i + 1), plot.Up(values[i]));
        line.End();
    }

    private static string Count(long number, string name) => $"{Numbers.Count(number)} {name}{(number == 1 ? "" : "s")}";

    /// <summary>What each unit says to its inputs: weights first, then biases, layer after layer.</summary>
    private void Answer()
    {
        for (int unit = 0; unit < 5; unit++)
        {
            (int weights, int bias, int from) = unit < 4 ? (4 * unit, 16 + unit, 0) : (20, 24, 4);
            float sum = _parameters[bias];
            for (int i = 0; i < 4; i++)
                sum += _parameters[weights + i] * _units[from + i];
            _units[4 + unit] = MathF.Tanh(sum);
        }
    }
}
