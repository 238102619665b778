using static NetGen.Plot;

namespace NetGen.Playground;

/// <summary>Optimizers side by side in a ravine that is steeper across than along.</summary>
internal sealed class RavineScene : Demonstration
{
    private const int MostSteps = 150;

    /// <summary>Where no formula knows the best rate.</summary>
    private const double UsualRate = 0.1;

    private static readonly string[] Names = ["SGD", "Momentum", "AveragedMomentum", "LookAheadNesterov", "RMSprop", "Adam"];

    private readonly RavinePictures _pictures = new();
    private readonly RavineWalk[] _walks = new RavineWalk[Names.Length];
    private readonly RavineRates[] _rates = new RavineRates[Names.Length];
    private readonly bool[] _isShown = [true, true, true, true, false, false];
    private DifferentiableFunction? _function;
    private double _condition = 40;
    private double _gamma = 0.02;
    private double _beta = 0.9;
    private bool _isBest = true;
    private (double X, double Y) _start = (-2, 0.4);
    private string _notice = "";

    public RavineScene()
    {
        Controls =
        [
            new Slider("condition number κ", () => _condition, value => Begin(() => _condition = value), 1, 1000) { IsLogarithmic = true },
            new Toggle("best γ and β by formula", () => _isBest, value => Begin(() => _isBest = value)),
            new Slider("γ for all", () => _gamma, value => Begin(() => _gamma = value), 0.001, 1, () => !_isBest) { IsLogarithmic = true },
            new Slider("β for all", () => _beta, value => Begin(() => _beta = value), 0, 0.99, () => !_isBest) { Step = 0.01 },
            new Row((Show(0, "SGD"), 1), (Show(1, "Momentum"), 1)),
            new Row((Show(2, "Averaged"), 1), (Show(3, "Nesterov"), 1)),
            new Row((Show(4, "RMSprop"), 1), (Show(5, "Adam"), 1)),
        ];
        Handles = [new("start", () => _start, (x, y) => Begin(() => _start = (Math.Round(x, 2), Math.Round(y, 2))))];
    }

    /// <inheritdoc/>
    public override string Name => "ravine";

    /// <inheritdoc/>
    public override string Title => "The ravine";

    /// <inheritdoc/>
    public override string Summary => "optimizers side by side where it is steeper across than along";

    /// <inheritdoc/>
    public override string Notice => _notice;

    /// <inheritdoc/>
    public override IReadOnlyList<Widget> Controls { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Handle> Handles { get; }

    /// <inheritdoc/>
    public override int StepsOfPicture => 30;

    /// <inheritdoc/>
    public override void Reset(ulong seed)
    {
        double condition = _condition;
        _function = DifferentiableFunction.Ravine(1, condition);
        for (int i = 0; i < Names.Length; i++)
        {
            int which = i;
            _rates[i] = _isBest ? Best(i) : new(_gamma, i is 1 or 2 or 3 ? _beta : 0);
            _walks[i] = new(_function, () => Make(which, _rates[which]), _start);
        }

        _pictures.Begin(_function, condition);
        Explain();
    }

    /// <inheritdoc/>
    public override bool Advance()
    {
        if (_walks[0].X.Length > MostSteps)
            return false;
        foreach (RavineWalk walk in _walks)
            walk.Step();
        return true;
    }

    /// <inheritdoc/>
    public override void Draw(DrawList list, Area area, Theme theme)
    {
        (Area left, Area right) = area.Across(0.58f);
        (Area values, Area table) = right.Down(MathF.Max(0.4f, 1 - 230 / area.Height));
        _pictures.DrawPaths(list, left, _walks, _isShown, Handles[0], theme);
        RavinePictures.DrawValues(list, values, _walks, _isShown, MostSteps, theme);
        RavinePictures.DrawTable(list, table, Names, _walks, _rates, _isShown, theme);
    }

    /// <inheritdoc/>
    public override void Describe(TextWriter text)
    {
        text.WriteLine($"{"condition number",-24} {Text(_condition)}");
        text.WriteLine($"{"start",-24} {Text(_start.X)}, {Text(_start.Y)}");
        for (int i = 0; i < Names.Length; i++)
        {
            string needed = _walks[i].StepsNeeded is { } steps ? $"{Numbers.Count(steps)} steps to a millionth" : "never a millionth";
            text.WriteLine($"{Names[i],-24} γ {Text(_rates[i].Gamma, "0.####")}, β {Text(_rates[i].Beta)}, f = {Numbers.Loss(_walks[i].Values[^1])}, {needed}{(_isShown[i] ? "" : ", hidden")}");
        }
    }

    private Toggle Show(int which, string name) => new(name, () => _isShown[which], value => _isShown[which] = value);

    private RavineRates Best(int which) => which switch
    {
        0 => RavineRates.Descent(_condition),
        1 or 2 => RavineRates.Momentum(_condition),
        3 => RavineRates.Nesterov(_condition),
        _ => new(UsualRate, 0),
    };

    /// <summary>Momentum as an average takes the same steps at a rate of γ/(1 − β).</summary>
    private static IOptimizer Make(int which, RavineRates rates) => which switch
    {
        0 => new SGD(rates.Gamma),
        1 => new Momentum(rates.Gamma, rates.Beta),
        2 => new AveragedMomentum(rates.Gamma / (1 - rates.Beta), rates.Beta),
        3 => new LookAheadNesterov(rates.Gamma, rates.Beta),
        4 => new RMSprop(rates.Gamma),
        _ => new Adam(rates.Gamma),
    };

    private void Explain()
    {
        string across = $"Across it is {Text(_condition, "0.#")} times as steep as along. ";
        _notice = (_walks[0].StepsNeeded, _walks[1].StepsNeeded) switch
        {
            ({ } descent, { } momentum) => across + $"Descent zig-zags and needs {Numbers.Count(descent)} steps to a millionth; momentum adds up what all steps share, and needs {Numbers.Count(momentum)}. "
                + "Its two forms take the same way.",
            (null, { } momentum) => across + $"At this rate descent never arrives; momentum needs {Numbers.Count(momentum)} steps to a millionth. Its two forms take the same way.",
            _ => across + "At this rate neither descent nor momentum arrives: lower γ, or let the formula choose.",
        };
    }

    private void Begin(Action change)
    {
        change();
        Reset(0);
    }
}
