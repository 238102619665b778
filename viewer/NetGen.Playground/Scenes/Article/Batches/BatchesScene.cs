using static NetGen.Plot;

namespace NetGen.Playground;

/// <summary>Descent on all samples, on mini-batches and on single samples from one start, and the cloud of gradients that explains their ways.</summary>
internal sealed class BatchesScene : Demonstration
{
    private const int Samples = 200;
    private const int MostSteps = 400;
    private const double TrueA = 0.9, TrueB = -0.4;

    private readonly BatchesPictures _pictures = new();
    private readonly BatchWalk[] _walks = new BatchWalk[3];
    private readonly GradientCloud _mini = new();
    private readonly GradientCloud _single = new();
    private Dataset? _data;
    private SeededRandom? _random;
    private int _batchSize = 20;
    private double _rate = 0.1;
    private double _noise = 0.6;
    private bool _isBySamples;
    private (double X, double Y) _start = (-1, 1.3);
    private ulong _seed;

    public BatchesScene()
    {
        Controls =
        [
            new Slider("mini-batch", () => _batchSize, value => Begin(() => _batchSize = (int)value), 2, 100) { IsLogarithmic = true, Step = 1, Unit = " samples" },
            new Slider("learning rate", () => _rate, SetRate, 0.005, 1) { IsLogarithmic = true },
            new Slider("noise in the data", () => _noise, value => Begin(() => _noise = value), 0, 2) { Step = 0.1 },
            new Toggle("loss by samples seen", () => _isBySamples, value => _isBySamples = value),
        ];
        Handles = [new("start", () => _start, (x, y) => Begin(() => _start = (Math.Round(x, 2), Math.Round(y, 2))))];
    }

    /// <inheritdoc/>
    public override string Name => "batches";

    /// <inheritdoc/>
    public override string Title => "Batches";

    /// <inheritdoc/>
    public override string Summary => "all samples, a few, or one a step: the same loss, three ways down";

    /// <inheritdoc/>
    public override string Notice =>
        "A batch's gradient lies somewhere in a cloud around the gradient of all samples; four times as many samples halve the cloud. Small batches are noisy, but a step costs less.";

    /// <inheritdoc/>
    public override IReadOnlyList<Widget> Controls { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Handle> Handles { get; }

    /// <inheritdoc/>
    public override int StepsOfPicture => 16;

    /// <inheritdoc/>
    public override void Reset(ulong seed)
    {
        _seed = seed;
        _random = new(seed);
        _data = Points(seed, _noise);
        int[] sizes = [Samples, _batchSize, 1];
        for (int i = 0; i < sizes.Length; i++)
            _walks[i] = new(_data, sizes[i], _rate, _start, seed);
        _pictures.Begin(_data, sizes);
        RenewClouds();
    }

    /// <inheritdoc/>
    public override bool Advance()
    {
        if (_walks[0].Losses.Length > MostSteps)
            return false;
        foreach (BatchWalk walk in _walks)
            walk.Step();
        RenewClouds();
        return true;
    }

    /// <inheritdoc/>
    public override void Draw(DrawList list, Area area, Theme theme)
    {
        (Area upper, Area lower) = area.Down(0.56f);
        (Area full, Area rest) = upper.Across(1f / 3);
        (Area mini, Area single) = rest.Across(0.5f);
        (Area cloud, Area losses) = lower.Across(0.45f);
        _pictures.DrawWalk(list, full, 0, _walks[0], Handles[0], theme);
        _pictures.DrawWalk(list, mini, 1, _walks[1], null, theme);
        _pictures.DrawWalk(list, single, 2, _walks[2], null, theme);
        _pictures.DrawClouds(list, cloud, _mini, _single, theme);
        _pictures.DrawLosses(list, losses, _walks, _isBySamples, theme);
    }

    /// <inheritdoc/>
    public override void Describe(TextWriter text)
    {
        text.WriteLine($"{"learning rate",-24} {Text(_rate)}");
        text.WriteLine($"{"noise in the data",-24} {Text(_noise)}");
        text.WriteLine($"{"losses shown by",-24} {(_isBySamples ? "samples seen" : "steps")}");
        foreach (BatchWalk walk in _walks)
            text.WriteLine($"{$"{walk.BatchSize} a step",-24} a {Text(walk.A[^1])}, b {Text(walk.B[^1])}, loss {Numbers.Loss(walk.Losses[^1])} after {Numbers.Count(walk.SamplesSeen)} samples");
        text.WriteLine($"{"spread of gradients",-24} {Text(_mini.Spread)} with {_batchSize} samples, {Text(_single.Spread)} with one");
    }

    private static Dataset Points(ulong seed, double noise)
    {
        var random = new SeededRandom(seed);
        var x = new float[Samples];
        var y = new float[Samples];
        for (int i = 0; i < Samples; i++)
        {
            x[i] = 3 * random.NextSingle() - 1;
            y[i] = (float)(TrueA * x[i] + TrueB + noise * random.NextNormal());
        }

        return new(x, y, 1, 1) { Name = "a line with noise" };
    }

    private void RenewClouds()
    {
        _mini.Renew(_walks[0].Network, _data!, _batchSize, _random!);
        _single.Renew(_walks[0].Network, _data!, 1, _random!);
    }

    private void SetRate(double rate)
    {
        _rate = rate;
        foreach (BatchWalk walk in _walks)
            walk.LearningRate = rate;
    }

    private void Begin(Action change)
    {
        change();
        Reset(_seed);
    }
}
