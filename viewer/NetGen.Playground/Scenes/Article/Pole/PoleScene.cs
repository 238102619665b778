using static NetGen.Plot;

namespace NetGen.Playground;

/// <summary>Networks that learn to balance a pole on a cart by evolution, and then do.</summary>
internal sealed class PoleScene : Demonstration
{
    /// <summary>A push is shown for so many steps.</summary>
    private const int StepsPushShown = 20;

    private readonly PolePictures _pictures = new();
    private PoleHistory _history = new();
    private PoleModel? _model;
    private double _length = 1;
    private double _gravity = 9.8;
    private double _strength = 0.7;
    private double _deviation = 0.5;
    private int _push;
    private int _pushShown;
    private ulong _seed = 1;
    private string _notice = "";

    public PoleScene() => Controls =
    [
        new Row((new Button("push left", "← Push", () => Push(-1)), 1), (new Button("push right", "Push →", () => Push(1)), 1)),
        new Slider("strength of the push", () => _strength, value => _strength = value, 0.1, 2) { Step = 0.1, Unit = " rad/s" },
        new Slider("pole", () => _length, value => Change(() => _length = value), 0.2, 3) { Step = 0.1, Unit = " m" },
        new Slider("gravity", () => _gravity, value => Change(() => _gravity = value), 0, 25) { Step = 0.2, Unit = " m/s²" },
        new Slider("mutation σ", () => _deviation, SetDeviation, 0.05, 2) { IsLogarithmic = true },
    ];

    /// <inheritdoc/>
    public override string Name => "pole";

    /// <inheritdoc/>
    public override string Title => "The pole";

    /// <inheritdoc/>
    public override string Summary => "networks evolve until one balances a pole on a cart; push it";

    /// <inheritdoc/>
    public override string Notice => _notice;

    /// <inheritdoc/>
    public override IReadOnlyList<Widget> Controls { get; }

    /// <inheritdoc/>
    public override Speed UsualSpeed => Speed.OneAFrame;

    /// <inheritdoc/>
    public override (string Name, long Count) Done(long steps) => ("time step", steps);

    /// <inheritdoc/>
    public override int StepsOfPicture => 1050;

    /// <inheritdoc/>
    public override void Reset(ulong seed)
    {
        _seed = seed;
        _model = new(new(_gravity, _length), _deviation, seed);
        _history = new();
        _pushShown = 0;
        _pictures.Renew(_model);
        Explain();
    }

    /// <inheritdoc/>
    public override bool Advance()
    {
        bool isNew = _model!.Step();
        _history.Add(isNew ? null : _model.Carts[0]);
        _pushShown = Math.Max(0, _pushShown - 1);
        _pictures.Renew(_model);
        if (isNew)
            Explain();
        return true;
    }

    /// <inheritdoc/>
    public override void Draw(DrawList list, Area area, Theme theme)
    {
        (Area track, Area lower) = area.Down(0.52f);
        (Area history, Area rest) = lower.Across(0.36f);
        (Area fitness, Area network) = rest.Across(0.47f);
        _pictures.DrawTrack(list, track, _model!, _pushShown > 0 ? _push : 0, theme);
        PolePictures.DrawHistory(list, history, _history, theme);
        _pictures.DrawFitness(list, fitness, _model!, theme);
        _pictures.DrawNetwork(list, network, theme);
    }

    /// <inheritdoc/>
    public override void Describe(TextWriter text)
    {
        CartPoleState state = _model!.Carts[0].State;
        text.WriteLine($"{"pole, gravity",-24} {Text(_length)} m, {Text(_gravity)} m/s²; evolved for {Text(_model.Evolved.PoleLength)} m, {Text(_model.Evolved.Gravity)} m/s²");
        text.WriteLine($"{"mutation σ, push",-24} {Text(_deviation)}, {Text(_strength)} rad/s");
        text.WriteLine($"{"generations",-24} {Numbers.Count(_model.Generations)} of {PoleModel.Population} networks{(_model.HasFound ? ", found one that balances" : "")}");
        text.WriteLine($"{"fitness",-24} best {Text(_model.BestFitness[^1], "0.#")}, middle {Text(_model.MiddleFitness[^1], "0.#")}, worst {Text(_model.WorstFitness[^1], "0.#")} of {PoleTrial.MostSteps} steps");
        text.WriteLine($"{"still up",-24} {Numbers.Count(_model.Upright)}, the fittest for {Text(_model.Balanced * CartPole.TimeStep)} s");
        text.WriteLine($"{"cart",-24} {Text(state.Position)} m, {Text(state.Velocity)} m/s");
        text.WriteLine($"{"pole",-24} {Text(state.Angle)} rad, {Text(state.AngularVelocity)} rad/s");
    }

    private void Push(int way)
    {
        (_push, _pushShown) = (way, StepsPushShown);
        _model!.Push(way * _strength);
    }

    /// <summary>Another pole for the same networks.</summary>
    private void Change(Action change)
    {
        change();
        _model!.Trial = new(_gravity, _length);
        Explain();
    }

    private void SetDeviation(double deviation)
    {
        _deviation = deviation;
        Reset(_seed);
    }

    private void Explain()
    {
        _notice = !_model!.HasFound
            ? "A generation of 20 networks tries at once from one start, each pushing its cart left or right every 0.02 s; the longer a network balances, the more children it has."
            : _model.Trial == _model.Evolved
            ? $"A network of {PoleController.ParameterCount} numbers, found without any gradient, balances 10 s from every start, though it is pushed. Push it yourself, or give it another pole."
            : $"It was evolved for a pole of {Text(_model.Evolved.PoleLength)} m at {Text(_model.Evolved.Gravity)} m/s² and has not learned anything since. Reset evolves networks for this one.";
    }
}
