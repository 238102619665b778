using static NetGen.Plot;

namespace NetGen.Playground;

/// <summary>Gradient descent on a curve, from two sides: the slope, the step, and how large a rate the curve bears.</summary>
internal sealed class DescentScene : Demonstration
{
    private const double SmallestRate = 0.01, LargestRate = 2;
    private const double LargestStart = 5;

    private readonly List<DescentWalk> _walks = [];
    private readonly DescentPictures _pictures = new();
    private TypedFunction? _typed;
    private DescentLimit? _limit;
    private double _rate = 0.1;
    private double _start = 2;
    private string _notice = "";

    public DescentScene()
    {
        Controls =
        [
            new TextField("f(x) =", () => Function.Typed, Read),
            new Slider("learning rate", () => _rate, SetRate, SmallestRate, LargestRate) { IsLogarithmic = true },
            NumberField.Of("start", () => _start, SetStart, -LargestStart, LargestStart),
        ];
        Handles = [new("start on the curve", () => (_start, Function.Value(_start)), (x, _) => SetStart(Math.Round(x, 2)))];
    }

    /// <inheritdoc/>
    public override string Name => "descent";

    /// <inheritdoc/>
    public override string Title => "Gradient descent";

    /// <inheritdoc/>
    public override string Summary => "a step against the slope, again and again, from two sides of a curve";

    /// <inheritdoc/>
    public override IReadOnlyList<Widget> Controls { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Handle> Handles { get; }

    /// <inheritdoc/>
    public override Speed UsualSpeed => Speed.TenASecond;

    /// <inheritdoc/>
    public override int StepsOfPicture => 5;

    /// <inheritdoc/>
    public override string Notice => _notice;

    /// <inheritdoc/>
    public override void Reset(ulong seed)
    {
        _walks.Clear();
        _walks.Add(new(Function, _rate, _start));
        _walks.Add(new(Function, _rate, -_start));
        _limit ??= DescentLimit.Of(Function, LargestStart);
        Explain();
    }

    /// <inheritdoc/>
    public override bool Advance()
    {
        bool hasStepped = false;
        foreach (DescentWalk walk in _walks)
            hasStepped |= walk.Step();
        Explain();
        return hasStepped;
    }

    /// <inheritdoc/>
    public override void Draw(DrawList list, Area area, Theme theme)
    {
        (Area curve, Area right) = area.Across(0.6f);
        (Area steps, Area limit) = right.Down(0.5f);
        _pictures.DrawCurve(list, curve, _walks, Handles[0], theme);
        _pictures.DrawSteps(list, steps, _walks, _limit!, theme);
        _pictures.DrawLimit(list, limit, _rate, _limit!, theme);
    }

    /// <inheritdoc/>
    public override void Describe(TextWriter text)
    {
        text.WriteLine($"{"f(x)",-24} {Function.Text}");
        text.WriteLine($"{"f′(x)",-24} {Function.SlopeText}");
        text.WriteLine($"{"learning rate",-24} {Text(_rate)}");
        text.WriteLine($"{"largest stable rate",-24} {Text(_limit!.LargestRate)}");
        foreach (DescentWalk walk in _walks)
            text.WriteLine($"{"from " + Text(walk.Points[0]),-24} x = {Text(walk.X, "0.######")}, f = {Text(Function.Value(walk.X), "0.######")}{(walk.HasDiverged ? ", diverged" : "")}");
    }

    /// <summary>Read when it is wanted first: what reads formulas is large.</summary>
    private TypedFunction Function => _typed ??= TypedFunction.Of("x * x");

    private string? Read(string typed)
    {
        if (TypedFunction.TryRead(typed, out string? error) is not { } function)
            return error;
        if (!double.IsFinite(function.Value(_start)) || !double.IsFinite(function.Value(-_start)))
            return $"It has no value at {Text(_start)} or at {Text(-_start)}, where the walks start.";
        (_typed, _limit) = (function, null);
        Reset(0);
        return null;
    }

    private void SetRate(double rate)
    {
        _rate = rate;
        foreach (DescentWalk walk in _walks)
            walk.Rate = rate;
        Explain();
    }

    private void Explain() => _notice = _walks.Any(walk => walk.HasDiverged)
        ? $"Diverged: {_limit!.Explain(_rate)}"
        : $"The step is the learning rate times the slope, so it shrinks by itself where the curve is flat. {_limit!.Explain(_rate)}";

    private void SetStart(double start)
    {
        _start = start;
        Reset(0);
    }
}
