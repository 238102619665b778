using static NetGen.Plot;

namespace NetGen.Playground;

/// <summary>A population of networks that evolves, beside gradient descent on the same network.</summary>
internal sealed class EvolveScene : Demonstration
{
    private const int Samples = 200;
    private const float Noise = 0.15f;
    private const int MostGenerations = 400;

    private static readonly string[] DataNames = ["moons", "circle", "exclusive-or", "gaussian"];

    private readonly EvolvePictures _pictures = new();
    private Dataset? _data;
    private EvolveModel? _model;
    private int _which;
    private int _method;
    private int _population = 36;
    private double _deviation = 0.5;
    private double _rate = 0.1;
    private ulong _seed = 1;
    private string _notice = "";

    public EvolveScene() => Controls =
    [
        Choice.Of("points", DataNames, () => _which, which => Begin(() => _which = which)),
        Choice.Of("method", EvolutionMethods.Names, () => _method, method => Begin(() => _method = method)),
        new Slider("population", () => _population, value => Begin(() => _population = (int)value), 8, 48) { Step = 2, Unit = " networks" },
        new Slider("mutation σ", () => _deviation, value => Begin(() => _deviation = value), 0.02, 2) { IsLogarithmic = true },
        new Slider("learning rate of descent", () => _rate, value => Begin(() => _rate = value), 0.001, 1) { IsLogarithmic = true },
    ];

    /// <inheritdoc/>
    public override string Name => "evolve";

    /// <inheritdoc/>
    public override string Title => "Evolution";

    /// <inheritdoc/>
    public override string Summary => "a population of networks, the fitter have children; beside gradient descent";

    /// <inheritdoc/>
    public override string Notice => _notice;

    /// <inheritdoc/>
    public override IReadOnlyList<Widget> Controls { get; }

    /// <inheritdoc/>
    public override (string Name, long Count) Done(long steps) => ("generation", steps);

    /// <inheritdoc/>
    public override int StepsOfPicture => 60;

    /// <inheritdoc/>
    public override void Reset(ulong seed)
    {
        _seed = seed;
        _data = _which switch
        {
            0 => Datasets.Moons(Samples, Noise, seed),
            1 => Datasets.Circle(Samples, Noise, seed),
            2 => Datasets.ExclusiveOr(Samples, Noise, seed),
            _ => Datasets.Gaussian(Samples, Noise, seed),
        };
        _model = new(_data, _method, _population, _deviation, _rate, seed);
        _pictures.Begin(_data, _population);
        _pictures.Renew(_model);
        Explain();
    }

    /// <inheritdoc/>
    public override bool Advance()
    {
        if (_model!.Generations == MostGenerations)
            return false;
        _model.Step();
        _pictures.Renew(_model);
        Explain();
        return true;
    }

    /// <inheritdoc/>
    public override void Draw(DrawList list, Area area, Theme theme)
    {
        (Area wall, Area right) = area.Across(0.52f);
        (Area planes, Area losses) = right.Down(0.5f);
        (Area best, Area descended) = planes.Across(0.5f);
        _pictures.DrawWall(list, wall, _model!, _method == 0, theme);
        _pictures.DrawPlanes(list, best, descended, _data!.ClassNames, theme);
        _pictures.DrawLosses(list, losses, _model!, theme);
    }

    /// <inheritdoc/>
    public override void Describe(TextWriter text)
    {
        text.WriteLine($"{"points",-24} {DataNames[_which]}, {Samples}");
        text.WriteLine($"{"method",-24} {EvolutionMethods.Names[_method]}, {_population} networks, σ {Text(_deviation)}");
        text.WriteLine($"{"learning rate",-24} {Text(_rate)} of gradient descent by Adam");
        if (_model!.Generations == 0)
            return;
        text.WriteLine($"{"fittest",-24} loss {Numbers.Loss(_model.BestLosses[^1])}, {Numbers.Percent(_model.BestRight)} right");
        text.WriteLine($"{"middle and worst",-24} loss {Numbers.Loss(_model.MiddleLosses[^1])} and {Numbers.Loss(_model.WorstLosses[^1])}");
        text.WriteLine($"{"gradient descent",-24} loss {Numbers.Loss(_model.DescentLosses[^1])}, {Numbers.Percent(_model.DescendedRight)} right");
        text.WriteLine($"{"samples computed",-24} {Text(_model.EvolutionCost[^1])} thousand by each; descent was as good after {(_model.CostToBeAsGood() is { } cost ? $"{Text(cost)} thousand" : "none of them")}");
    }

    private void Explain()
    {
        string begin = _method switch
        {
            0 => "The fitter have children: copies and mixtures of two, with weights changed at random. No gradient is computed. ",
            1 => "Pairs lie on either side of one network, which moves towards the better ones. No gradient is computed. ",
            _ => "Networks are drawn from a cloud that moves and stretches towards the best of them. No gradient is computed. ",
        };
        _notice = begin + (_model!.CostToBeAsGood() is { } cost
            ? $"Gradient descent needed {Text(_model.EvolutionCost[^1] / cost, "0.#")} times fewer samples to be as good."
            : _model.Generations > 0 ? "At this learning rate gradient descent is not as good yet." : "Gradient descent beside it may compute as many samples.");
    }

    private void Begin(Action change)
    {
        change();
        Reset(_seed);
    }
}
