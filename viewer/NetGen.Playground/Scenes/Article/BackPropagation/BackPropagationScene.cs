using static NetGen.Plot;

namespace NetGen.Playground;

/// <summary>One sample's way through a network and the deltas' way back, click by click, with the line of code that does it.</summary>
internal sealed class BackPropagationScene : Demonstration
{
    private readonly BackPropagationPictures _pictures = new();
    private BackPropagationModel? _model;
    private int _stage;
    private double _x1 = 0.8;
    private double _x2 = -0.5;
    private double _target = 1;
    private double _rate = 0.5;

    public BackPropagationScene()
    {
        Controls =
        [
            new Slider("x₁", () => _x1, value => Change(() => _x1 = value), -1, 1) { Step = 0.05, Text = value => Text(value, "0.00") },
            new Slider("x₂", () => _x2, value => Change(() => _x2 = value), -1, 1) { Step = 0.05, Text = value => Text(value, "0.00") },
            new Slider("target t", () => _target, value => Change(() => _target = value), 0, 1) { Step = 0.1, Text = value => Text(value, "0.0") },
            new Slider("learning rate", () => _rate, rate => _rate = rate, 0.01, 10) { IsLogarithmic = true },
        ];
    }

    /// <inheritdoc/>
    public override string Name => "backprop";

    /// <inheritdoc/>
    public override string Title => "Back-propagation";

    /// <inheritdoc/>
    public override string Summary => "one sample forward, then its error backward, number by number";

    /// <inheritdoc/>
    public override string Notice => Stage.Kind switch
    {
        StageKind.Hidden or StageKind.Answer => "Forward: each unit adds up its inputs times their weights and bends the sum. Its value is kept, because the way back needs it.",
        StageKind.AnswerDelta or StageKind.HiddenDelta => "Backward: a unit's delta δ is the local derivative times what arrives from behind. No delta is computed twice, which is why all gradients together cost about two forward passes.",
        StageKind.Update => "Every weight steps against its gradient; the next step begins with the same sample at the new weights.",
        _ => "A weight's gradient is the value at its beginning times the delta at its end: two numbers that are already there.",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<Widget> Controls { get; }

    /// <inheritdoc/>
    public override Speed UsualSpeed => Speed.OneASecond;

    /// <inheritdoc/>
    public override (string Name, long Count) Done(long steps) => ("click", steps);

    /// <inheritdoc/>
    public override int StepsOfPicture => 9;

    private BackPropagationModel Model => _model!;

    private BackPropagationStage Stage => BackPropagationStage.All[_stage];

    /// <inheritdoc/>
    public override void Reset(ulong seed)
    {
        (_model, _stage) = (new(seed), 0);
        Change(() => { });
    }

    /// <inheritdoc/>
    public override bool Advance()
    {
        _stage = (_stage + 1) % BackPropagationStage.All.Length;
        if (Stage.Kind == StageKind.Update)
            Model.Update(_rate);
        _pictures.Renew(Model, _stage);
        return true;
    }

    /// <inheritdoc/>
    public override void Draw(DrawList list, Area area, Theme theme)
    {
        (Area network, Area code) = area.Across(0.58f);
        _pictures.DrawNetwork(list, network, theme);
        _pictures.DrawCode(list, code, theme);
    }

    /// <inheritdoc/>
    public override void Describe(TextWriter text)
    {
        text.WriteLine($"{"sample",-24} {Text(_x1)}, {Text(_x2)}, target {Text(_target)}");
        text.WriteLine($"{"learning rate",-24} {Text(_rate)}");
        text.WriteLine($"{"click",-24} {_stage + 1} of {BackPropagationStage.All.Length}: {Stage.Formula(Model)}");
        text.WriteLine($"{"line of code",-24} {_pictures.LitLine.Trim()}");
        text.WriteLine($"{"answer",-24} {Text(Model.Answered)}");
        text.WriteLine($"{"loss",-24} {Numbers.Loss(Model.Loss)}");
    }

    private void Change(Action change)
    {
        change();
        Model.Change(_x1, _x2, _target);
        _pictures.Renew(Model, _stage);
    }
}
