using static NetGen.Plot;

namespace NetGen.Playground;

/// <summary>One neuron: its weights turn a half-plane, its activation bends what comes of them.</summary>
internal sealed class NeuronScene : Demonstration
{
    private const int MostSteps = 1000;
    private const double LargestWeight = 8;

    private static readonly string[] Activations = ["Sigmoid", "Tanh", "ReLU"];
    private static readonly string[] Clouds = ["two clouds", "disc in a ring"];

    private readonly NeuronPictures _pictures = new();
    private NeuronModel? _model;
    private int _activation;
    private int _data;
    private double _rate = 0.5;
    private (double X, double Y) _input = (-0.7, 0.6);
    private ulong _seed;

    public NeuronScene()
    {
        Controls =
        [
            Choice.Of("activation", Activations, () => _activation, choice => Begin(() => _activation = choice)),
            Choice.Of("data", Clouds, () => _data, choice => Begin(() => _data = choice)),
            Weight("w₁", 0), Weight("w₂", 1), Weight("b", 2),
            new Slider("learning rate", () => _rate, SetRate, 0.01, 10) { IsLogarithmic = true },
        ];
        Handles =
        [
            new("weights", () => (Model[0] * NeuronPictures.ArrowScale, Model[1] * NeuronPictures.ArrowScale), Turn),
            new("input", () => _input, (x, y) => _input = (Math.Round(x, 2), Math.Round(y, 2))) { Shape = MarkerShape.Square },
        ];
    }

    /// <inheritdoc/>
    public override string Name => "neuron";

    /// <inheritdoc/>
    public override string Title => "One neuron";

    /// <inheritdoc/>
    public override string Summary => "two weights and a bias cut the plane in two; an activation bends the sum";

    /// <inheritdoc/>
    public override string Notice => _data == 0
        ? "The weights are an arrow across the line w₁·x₁ + w₂·x₂ + b = 0: drag its tip and the half-plane turns with it; the longer it is, the sharper the edge."
        : "However long it learns, the line stays straight: one neuron cannot close it around the disc. That takes a hidden layer.";

    /// <inheritdoc/>
    public override IReadOnlyList<Widget> Controls { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Handle> Handles { get; }

    /// <inheritdoc/>
    public override Speed UsualSpeed => Speed.OneAFrame;

    /// <inheritdoc/>
    public override int StepsOfPicture => 80;

    private NeuronModel Model => _model!;

    /// <inheritdoc/>
    public override void Reset(ulong seed)
    {
        _seed = seed;
        INetwork network = _activation switch { 0 => new SigmoidNeuron(seed), 1 => new TanhNeuron(seed), _ => new ReLUNeuron(seed) };
        _model = new(network, NeuronModel.DataOf(_data, seed), _rate, seed);
    }

    /// <inheritdoc/>
    public override bool Advance()
    {
        if (Model.Losses.Length >= MostSteps)
            return false;
        Model.Step();
        return true;
    }

    /// <inheritdoc/>
    public override void Draw(DrawList list, Area area, Theme theme)
    {
        (Area left, Area right) = area.Across(MathF.Min(0.6f, (area.Height - 40) / area.Width));
        (Area sum, Area loss) = right.Down(0.68f);
        NeuronPictures.DrawPlane(list, left, Model, Handles[0], Handles[1], theme);
        _pictures.DrawSum(list, sum, Model, Activations[_activation], _input, theme);
        _pictures.DrawLoss(list, loss, Model, theme);
    }

    /// <inheritdoc/>
    public override void Describe(TextWriter text)
    {
        text.WriteLine($"{"activation",-24} {Activations[_activation]}");
        text.WriteLine($"{"data",-24} {Clouds[_data]}, {Model.Data.Count} points");
        text.WriteLine($"{"weights and bias",-24} {Text(Model[0])}, {Text(Model[1])}, {Text(Model[2])}");
        text.WriteLine($"{"input",-24} {Text(_input.X)}, {Text(_input.Y)}");
        text.WriteLine($"{"pre-activation",-24} {Text(Model.Weighted(_input.X, _input.Y))}");
        text.WriteLine($"{"answer",-24} {Text(Model.Answer(_input.X, _input.Y))}");
        text.WriteLine($"{"learning rate",-24} {Text(_rate)}");
        text.WriteLine($"{"loss",-24} {Numbers.Loss(Model.Loss)}");
    }

    private Slider Weight(string name, int parameter) => new(name, () => Model[parameter], value => Model[parameter] = value, -LargestWeight, LargestWeight)
    {
        Text = value => Text(value, "0.00"),
    };

    private void Turn(double x, double y)
    {
        Model[0] = x / NeuronPictures.ArrowScale;
        Model[1] = y / NeuronPictures.ArrowScale;
    }

    private void SetRate(double rate) => Model.LearningRate = _rate = rate;

    private void Begin(Action change)
    {
        change();
        Reset(_seed);
    }
}
