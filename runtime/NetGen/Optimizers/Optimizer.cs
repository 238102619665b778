using NetGen.Kernels;

namespace NetGen;

/// <summary>What all update rules have in common: learning rate, weight decay, the state and the passes over it. A new optimizer adds its rule.</summary>
/// <param name="learningRate">γ, finite and not negative.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="learningRate"/> is negative, infinite or NaN.</exception>
public abstract class Optimizer(double learningRate) : IOptimizer
{
    private OptimizerState<float>? _state;
    private OptimizerState<double>? _reference;

    /// <inheritdoc/>
    public abstract string Name { get; }

    /// <inheritdoc/>
    public double LearningRate { get; set => field = Hyperparameter.NotNegative(value, "learning rate"); } = Hyperparameter.NotNegative(learningRate);

    /// <summary>λ of the weight decay, 0 by default. It is coupled, g ← g + λ θ, unless the rule says otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, infinite or NaN.</exception>
    public double WeightDecay { get; init => field = Hyperparameter.NotNegative(value, "weight decay"); }

    /// <summary>c: gradient elements beyond ±c are brought to ±c before anything else; null, the default, for off.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive and finite.</exception>
    public double? ClipValue { get; init => field = Hyperparameter.PositiveOrNull(value, "clip value"); }

    /// <summary>
    /// c: g ← g · min(1, c / ‖g‖) over the whole gradient, after <see cref="ClipValue"/> and before <see cref="WeightDecay"/>; null, the default, for off.
    /// Pascanu et al., "On the difficulty of training recurrent neural networks", 2013.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive and finite.</exception>
    public double? ClipNorm { get; init => field = Hyperparameter.PositiveOrNull(value, "clip norm"); }

    /// <inheritdoc/>
    public long StepCount => _state?.StepCount ?? 0;

    /// <inheritdoc/>
    public OptimizerState<float> State => _state ??= new(StateNames, ProductNames);

    private double Limit => ClipValue ?? double.PositiveInfinity;

    /// <summary>What the rule in double remembers; its vectors are empty before the first step.</summary>
    private protected OptimizerState<double> Reference => _reference ??= new(StateNames, ProductNames);

    /// <summary>Names of the running values each parameter has, at most three, in the order of <see cref="RuleState{TLanes}"/>.</summary>
    protected abstract IReadOnlyList<string> StateNames { get; }

    /// <summary>Whether the decay shrinks the weights themselves, θ ← θ (1 − γ λ), instead of pulling through the gradient.</summary>
    protected virtual bool DecayIsDecoupled => false;

    /// <summary>Names of the running products that <see cref="Advance"/> keeps.</summary>
    protected virtual IReadOnlyList<string> ProductNames => [];

    /// <inheritdoc/>
    public void Prepare(int parameterCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(parameterCount);
        if (State.Length == 0)
            State.Allocate(parameterCount);
        else if (State.Length != parameterCount)
            throw new InvalidOperationException($"This {Name} serves {State.Length} parameters and cannot serve {parameterCount}; give each network an optimizer of its own.");
    }

    /// <inheritdoc/>
    public void Reset()
    {
        _state?.Clear();
        _reference?.Clear();
    }

    /// <summary>The same rule with the same numbers and state, which from here on goes its own way.</summary>
    internal Optimizer Copy()
    {
        var copy = (Optimizer)MemberwiseClone();
        (copy._state, copy._reference) = (_state?.Copy(), _reference?.Copy());
        return copy;
    }

    /// <inheritdoc/>
    public void Step(Span<float> parameters, ReadOnlySpan<float> gradient) => Step(parameters, gradient, new WidestLanes());

    /// <summary>The float step in lanes of a given width; the bits are the same in any.</summary>
    internal void Step<TWidth>(Span<float> parameters, ReadOnlySpan<float> gradient, TWidth width)
        where TWidth : struct, ILaneWidth =>
        Update(Begin(parameters.Length, gradient), parameters, gradient, start: 0, width);

    /// <summary>Begins a float step, whose parameters may then be updated range by range.</summary>
    internal StepPreparation Begin(int parameterCount, ReadOnlySpan<float> gradient)
    {
        BeginStep(State, parameterCount, gradient.Length);
        return Prepare(ClipNorm == null ? 0 : GradientNorm.Of(gradient, Limit));
    }

    /// <summary>Updates a range of the parameters in the step that has begun.</summary>
    /// <param name="preparation">What <see cref="Begin"/> gave.</param>
    /// <param name="parameters">Those of the range.</param>
    /// <param name="gradient">Theirs.</param>
    /// <param name="start">The place of the first among all parameters.</param>
    /// <param name="width">The lanes.</param>
    internal unsafe void Update<TWidth>(in StepPreparation preparation, Span<float> parameters, ReadOnlySpan<float> gradient, int start, TWidth width)
        where TWidth : struct, ILaneWidth
    {
        fixed (float* weights = parameters, slopes = gradient, first = StateFrom(0, start), second = StateFrom(1, start), third = StateFrom(2, start))
            width.Run(parameters.Length, new RulePass(this, new(weights, slopes, first, second, third), preparation));
    }

    /// <inheritdoc/>
    public unsafe void Step(Span<double> parameters, ReadOnlySpan<double> gradient)
    {
        BeginStep(Reference, parameters.Length, gradient.Length);
        StepPreparation preparation = Prepare(ClipNorm == null ? 0 : GradientNorm.Of(gradient, Limit));
        fixed (double* weights = parameters, slopes = gradient, first = Reference.VectorOrEmpty(0), second = Reference.VectorOrEmpty(1), third = Reference.VectorOrEmpty(2))
        {
            UpdateBuffers<double> buffers = new(weights, slopes, first, second, third);
            DoubleUpdate pass = new(buffers, parameters.Length);
            Update<DoubleLane, PreparedPass<DoubleLane, DoubleUpdate>>(new(pass, preparation), Reference.StepCount, Reference.Products);
        }
    }

    /// <summary>What a range of all that the next step reads lies within.</summary>
    /// <param name="parameters">Those of the range.</param>
    /// <param name="gradient">Theirs.</param>
    /// <param name="start">The place of the first among all parameters.</param>
    internal StepBounds Bounds(ReadOnlySpan<float> parameters, ReadOnlySpan<float> gradient, int start)
    {
        int count = parameters.Length;
        return new(Interval.Of(gradient), Interval.Of(parameters), Of(0), Of(1), Of(2));

        Interval Of(int place) => State.VectorOrEmpty(place) is { IsEmpty: false } vector ? Interval.Of(vector.Slice(start, count)) : default;
    }

    /// <summary>Whether the next step surely leaves nothing but finite numbers: the rule itself is run over the intervals that parameters, gradient and state lie within.</summary>
    internal unsafe bool StaysFinite(in StepBounds bounds)
    {
        RuleState<Interval> state = new() { First = bounds.First, Second = bounds.Second, Third = bounds.Third };
        Span<double> products = stackalloc double[State.Products.Length];
        State.Products.CopyTo(products);
        Advance(State.StepCount + 1, products);
        bool staysFinite = false;

        // Clipping by norm brings the gradient nearer to zero.
        IntervalPass pass = new(bounds.Parameters, Interval.Around(bounds.Gradient, Interval.Constant(0)), state, Prepare(norm: 0), &staysFinite);
        Update<Interval, IntervalPass>(pass, State.StepCount + 1, products);
        return staysFinite;
    }

    /// <summary>Carries the running products on to this step.</summary>
    /// <param name="step">The step about to be done, from 1.</param>
    /// <param name="products">One for each of <see cref="ProductNames"/>; 1 before the first step.</param>
    protected virtual void Advance(long step, Span<double> products)
    {
    }

    /// <summary>Makes the rule of this step, its coefficients computed in double, and applies it; clipping and decay come before it and are not its business.</summary>
    /// <param name="pass">What runs over the parameters.</param>
    /// <param name="step">The step being done, from 1.</param>
    /// <param name="products">The running products, this step included.</param>
    protected abstract void Update<TLanes, TPass>(in TPass pass, long step, ReadOnlySpan<double> products)
        where TLanes : struct, ILanes<TLanes>
        where TPass : struct, IUpdatePass<TLanes>;

    private Span<float> StateFrom(int place, int start) => State.VectorOrEmpty(place) is { IsEmpty: false } vector ? vector[start..] : [];

    private StepPreparation Prepare(double norm) => new(
        Limit,
        ClipNorm is { } most ? Math.Min(1, most / norm) : 1,
        DecayIsDecoupled ? 0 : WeightDecay,
        DecayIsDecoupled ? 1 - LearningRate * WeightDecay : 1);

    private void BeginStep<T>(OptimizerState<T> state, int parameterCount, int gradientCount)
        where T : struct
    {
        if (parameterCount != gradientCount)
            throw new ArgumentException($"There are {parameterCount} parameters but {gradientCount} gradient elements; they must be equally many.");
        if (state.Length == 0)
            state.Allocate(parameterCount);
        else if (state.Length != parameterCount)
            throw new ArgumentException($"This {Name} serves {state.Length} parameters, but was given {parameterCount}; give each network an optimizer of its own.");
        state.StepCount++;
        Advance(state.StepCount, state.Products);
    }

    /// <summary>The rule applied over flat buffers, in lanes still to be chosen.</summary>
    private readonly struct RulePass(Optimizer optimizer, UpdateBuffers<float> buffers, StepPreparation preparation) : IFlatOperation
    {
        public void Run<TLanes>(int start, int end)
            where TLanes : struct, IFloatLanes<TLanes>
        {
            FlatUpdate<TLanes> pass = new(buffers, start, end);
            OptimizerState<float> state = optimizer.State;
            if (preparation.ChangesNothing)
                optimizer.Update<TLanes, FlatUpdate<TLanes>>(pass, state.StepCount, state.Products);
            else
                optimizer.Update<TLanes, PreparedPass<TLanes, FlatUpdate<TLanes>>>(new(pass, preparation), state.StepCount, state.Products);
        }
    }
}
