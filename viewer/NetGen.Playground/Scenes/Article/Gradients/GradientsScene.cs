using static NetGen.Plot;

namespace NetGen.Playground;

/// <summary>A gradient in three ways: they agree, as far as the step size lets them; and a lamp that watches over a training.</summary>
internal sealed class GradientsScene : Demonstration
{
    private const double SmallestStep = 1e-9, LargestStep = 1;

    private readonly GradientsPictures _pictures = new();
    private GradientModel? _model;
    private double _step = 1e-5;
    private bool _hasMistake;
    private string _notice = "";

    public GradientsScene()
    {
        Controls =
        [
            new Slider("step size h of trying", () => _step, SetStep, SmallestStep, LargestStep) { IsLogarithmic = true, Text = value => Text(value, "0.0e-0") },
            new Toggle("a mistake in one weight", () => _hasMistake, SetMistake),
        ];
    }

    /// <inheritdoc/>
    public override string Name => "gradients";

    /// <inheritdoc/>
    public override string Title => "Three ways to a gradient";

    /// <inheritdoc/>
    public override string Summary => "back-propagated, exact in double, and by trying each weight; checked while a network trains";

    /// <inheritdoc/>
    public override string Notice => _notice;

    /// <inheritdoc/>
    public override IReadOnlyList<Widget> Controls { get; }

    /// <inheritdoc/>
    public override (string Name, long Count) Done(long steps) => ("training step", steps * GradientModel.StepsAtOnce);

    /// <inheritdoc/>
    public override int StepsOfPicture => GradientModel.Sizes + 3;

    private GradientModel Model => _model!;

    /// <inheritdoc/>
    public override void Reset(ulong seed)
    {
        _model = new(seed) { Step = _step, HasMistake = _hasMistake };
        Check();
    }

    /// <inheritdoc/>
    public override bool Advance()
    {
        Model.Advance();
        Explain();
        return true;
    }

    /// <inheritdoc/>
    public override void Draw(DrawList list, Area area, Theme theme)
    {
        (Area left, Area right) = area.Across(MathF.Min(0.5f, (area.Height - 20) / area.Width));
        (Area steps, Area weights) = right.Down(0.54f);
        _pictures.DrawAgreement(list, left, Model, theme);
        GradientsPictures.DrawStepSizes(list, steps, Model, theme);
        GradientsPictures.DrawWeights(list, weights, Model, theme);
    }

    /// <inheritdoc/>
    public override void Describe(TextWriter text)
    {
        text.WriteLine($"{"parameters checked",-24} {Numbers.Count(Model.Rows.Count)}");
        text.WriteLine($"{"step size",-24} {Text(Model.Step, "0.0e-0")}");
        text.WriteLine($"{"error of trying",-24} {Text(Model.TriedError, "0.0e-0")}");
        text.WriteLine($"{"error of float",-24} {Text(Model.BackPropagatedError, "0.0e-0")}");
        text.WriteLine($"{"largest element",-24} {Text(Model.Largest, "0.####")}");
        foreach (CheckedWeight weight in Model.Weights)
            text.WriteLine($"{weight.Name,-24} {weight.BackPropagated} against {weight.Tried}, {(weight.IsRight ? "right" : "wrong")}");
    }

    private void SetStep(double step)
    {
        Model.Step = _step = step;
        Check();
    }

    private void SetMistake(bool hasMistake)
    {
        Model.HasMistake = _hasMistake = hasMistake;
        Check();
    }

    private void Check()
    {
        Model.Check();
        Explain();
    }

    private void Explain() => _notice = Model.IsRight
        ? "All three ways agree. Trying is worst where the step is too large (truncation, falling as h²) or too small (rounding, rising as 1/h); and it costs two evaluations for every weight."
        : "The lamp is red: back-propagation and trying disagree at one of the weights looked at, by more than rounding can explain.";
}
