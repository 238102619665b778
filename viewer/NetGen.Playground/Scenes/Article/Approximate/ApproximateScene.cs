using static NetGen.Plot;

namespace NetGen.Playground;

/// <summary>One hidden layer follows any function: what it can represent, against what training finds.</summary>
internal sealed class ApproximateScene : Demonstration
{
    private const int MostSteps = 600;

    private static readonly string[] Widths = [.. Approximators.Widths.Select(width => Numbers.Count(width) + " units")];

    private readonly ApproximatePictures _pictures = new();
    private TypedFunction? _function;
    private Approximation? _model;
    private int _width = 2;
    private double _rate = 0.01;
    private ulong _seed;
    private string _notice = "";

    public ApproximateScene()
    {
        Controls =
        [
            new TextField("f(x) =", () => _function!.Typed, Read),
            Choice.Of("width", Widths, () => _width, choice => Begin(() => _width = choice)),
            new Slider("learning rate of Adam", () => _rate, SetRate, 0.0005, 0.2) { IsLogarithmic = true },
        ];
    }

    /// <inheritdoc/>
    public override string Name => "approximate";

    /// <inheritdoc/>
    public override string Title => "Any function";

    /// <inheritdoc/>
    public override string Summary => "one hidden layer of rectifiers follows a curve: one kink a unit";

    /// <inheritdoc/>
    public override string Notice => _notice;

    /// <inheritdoc/>
    public override IReadOnlyList<Widget> Controls { get; }

    /// <inheritdoc/>
    public override Speed UsualSpeed => Speed.OneAFrame;

    /// <inheritdoc/>
    public override (string Name, long Count) Done(long steps) => ("training step", steps * Approximation.StepsAtOnce);

    /// <inheritdoc/>
    public override int StepsOfPicture => 250;

    private Approximation Model => _model!;

    /// <inheritdoc/>
    public override void Reset(ulong seed)
    {
        _seed = seed;
        _function ??= TypedFunction.Of("sin(2 * x) + x / 3");
        _model = new(_function, Approximators.Widths[_width], _rate, seed);
        _pictures.Begin(_model);
        Explain();
    }

    /// <inheritdoc/>
    public override bool Advance()
    {
        if (Model.Losses.Length > MostSteps)
            return false;
        Model.Step();
        Explain();
        return true;
    }

    /// <inheritdoc/>
    public override void Draw(DrawList list, Area area, Theme theme)
    {
        (Area left, Area right) = area.Across(0.6f);
        (Area curves, Area pieces) = left.Down(0.58f);
        (Area losses, Area widths) = right.Down(0.5f);
        _pictures.DrawCurves(list, curves, Model, theme);
        _pictures.DrawPieces(list, pieces, Model, theme);
        _pictures.DrawLosses(list, losses, Model, theme);
        _pictures.DrawWidths(list, widths, Model, theme);
    }

    /// <inheritdoc/>
    public override void Describe(TextWriter text)
    {
        text.WriteLine($"{"f(x)",-24} {Model.Function.Text}");
        text.WriteLine($"{"hidden units",-24} {Model.Width}");
        text.WriteLine($"{"learning rate",-24} {Text(_rate, "0.####")}");
        text.WriteLine($"{"steps of Adam",-24} {Numbers.Count((Model.Losses.Length - 1) * Approximation.StepsAtOnce)}");
        text.WriteLine($"{"loss, trained",-24} {Numbers.Loss(Model.Loss)}");
        text.WriteLine($"{"loss, constructed",-24} {Numbers.Loss(Model.ConstructedLoss)}");
        text.WriteLine($"{"kinks, trained",-24} {string.Join(", ", Model.Kinks.Order().Select(kink => Text(kink, "0.00")))}");
    }

    private string? Read(string typed)
    {
        if (TypedFunction.TryRead(typed, out string? error) is not { } function)
            return error;
        for (int i = 0; i < Approximation.Cells; i++)
        {
            double x = Approximation.Reach * (2.0 * i / (Approximation.Cells - 1) - 1);
            if (!(Math.Abs(function.Value(x)) < 1e6))
                return $"At x = {Text(x, "0.##")} it is {Text(function.Value(x), "0.##")}; it needs a value below a million from −3 to 3.";
        }

        _function = function;
        Reset(_seed);
        return null;
    }

    private void SetRate(double rate) => Model.LearningRate = _rate = rate;

    private void Explain() => _notice = $"With {Model.Width} units the curve has at most {Model.Width} kinks. Weights written down by hand leave an error of {Numbers.Loss(Model.ConstructedLoss)}; "
        + $"training has found {Numbers.Loss(Model.Loss)}: that a network can represent something does not say that descent finds it.";

    private void Begin(Action change)
    {
        change();
        Reset(_seed);
    }
}
