using static NetGen.Plot;

namespace NetGen.Playground;

/// <summary>The exponentially weighted average of a noisy cosine: its window, its lag, its poor beginning and the cure for that.</summary>
internal sealed class AverageScene : Demonstration
{
    private const double LargestBeta = 0.99;
    private const double BetaStep = 0.01;

    private readonly AveragePictures _pictures = new();
    private readonly double[] _errors = new double[(int)Math.Round(LargestBeta / BetaStep) + 1];
    private NoisyCosine? _cosine;
    private double _beta = 0.9;
    private double _noise = 0.4;
    private int _seen;
    private string _notice = "";

    public AverageScene()
    {
        Controls =
        [
            new Slider("β", () => _beta, SetBeta, 0, LargestBeta) { Step = BetaStep, Text = value => Text(value, "0.00") },
            new Slider("noise", () => _noise, SetNoise, 0, 1) { Step = 0.05, Text = value => Text(value, "0.00") },
        ];
    }

    /// <inheritdoc/>
    public override string Name => "average";

    /// <inheritdoc/>
    public override string Title => "Exponentially weighted average";

    /// <inheritdoc/>
    public override string Summary => "a noisy cosine, smoothed: what momentum does to gradients";

    /// <inheritdoc/>
    public override string Notice => _notice;

    /// <inheritdoc/>
    public override IReadOnlyList<Widget> Controls { get; }

    /// <inheritdoc/>
    public override Speed UsualSpeed => Speed.OneAFrame;

    /// <inheritdoc/>
    public override (string Name, long Count) Done(long steps) => ("time t", steps);

    /// <inheritdoc/>
    public override int StepsOfPicture => 299;

    private NoisyCosine Cosine => _cosine!;

    private double Window => 1 / (1 - _beta);

    /// <inheritdoc/>
    public override void Reset(ulong seed)
    {
        _cosine = new(seed);
        _seen = 1;
        SetNoise(_noise);
        SetBeta(_beta);
    }

    /// <inheritdoc/>
    public override bool Advance()
    {
        if (_seen == NoisyCosine.Length)
            return false;
        _seen++;
        return true;
    }

    /// <inheritdoc/>
    public override void Draw(DrawList list, Area area, Theme theme)
    {
        (Area upper, Area lower) = area.Down(0.54f);
        (Area left, Area rest) = lower.Across(1f / 3);
        (Area middle, Area right) = rest.Across(0.5f);
        AveragePictures.DrawWave(list, upper, Cosine, _seen, Window, theme);
        AveragePictures.DrawBeginning(list, left, Cosine, _seen, theme);
        _pictures.DrawWeights(list, middle, _beta, Window, theme);
        _pictures.DrawErrors(list, right, _errors, BetaStep, _beta, theme);
    }

    /// <inheritdoc/>
    public override void Describe(TextWriter text)
    {
        text.WriteLine($"{"β",-24} {Text(_beta)}");
        text.WriteLine($"{"window 1/(1 − β)",-24} {Text(Window, "0.#")} values");
        text.WriteLine($"{"noise",-24} {Text(_noise)}");
        text.WriteLine($"{"cosine",-24} {Text(Cosine.True[_seen - 1])}");
        text.WriteLine($"{"value",-24} {Text(Cosine.Values[_seen - 1])}");
        text.WriteLine($"{"average",-24} {Text(Cosine.Raw[_seen - 1])}");
        text.WriteLine($"{"average, corrected",-24} {Text(Cosine.Corrected[_seen - 1])}");
        text.WriteLine($"{"distance from cosine",-24} {Text(Cosine.ErrorWith(_beta))} on the average");
    }

    private void SetBeta(double beta)
    {
        _beta = beta;
        Cosine.Smooth(beta);
        _notice = $"V ← β·V + (1 − β)·S with β = {Text(beta, "0.00")} averages about {Text(Window, "0.#")} values. A larger β is smoother but lags to the right; "
            + "uncorrected, the average begins far too low, because it starts at 0.";
    }

    private void SetNoise(double noise)
    {
        _noise = noise;
        Cosine.Disturb(noise);
        Cosine.Smooth(_beta);
        for (int i = 0; i < _errors.Length; i++)
            _errors[i] = Cosine.ErrorWith(i * BetaStep);
    }
}
