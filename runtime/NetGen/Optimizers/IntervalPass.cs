namespace NetGen;

/// <summary>Runs a rule over intervals, to tell whether it leaves nothing but finite numbers, whatever the numbers within them.</summary>
/// <param name="weights">What the parameters lie within.</param>
/// <param name="gradient">What the gradient lies within.</param>
/// <param name="state">What the running values lie within.</param>
/// <param name="preparation">What comes before the rule.</param>
/// <param name="staysFinite">Is told.</param>
internal readonly unsafe struct IntervalPass(Interval weights, Interval gradient, RuleState<Interval> state, StepPreparation preparation, bool* staysFinite)
    : IUpdatePass<Interval>
{
    /// <inheritdoc/>
    public void Apply<TRule>(in TRule rule)
        where TRule : struct, IUpdateRule<Interval>
    {
        RuleState<Interval> after = state;
        Interval moved = new PreparedRule<Interval, BySign<TRule>>(new(rule), preparation).Update(weights, gradient, ref after);
        *staysFinite = moved.IsFinite && after.First.IsFinite && after.Second.IsFinite && after.Third.IsFinite;
    }

    /// <summary>A rule for gradients up and gradients down apart: it squares them, and an interval across zero does not know that its square is positive.</summary>
    private readonly struct BySign<TRule>(TRule rule) : IUpdateRule<Interval>
        where TRule : struct, IUpdateRule<Interval>
    {
        /// <inheritdoc/>
        public static int StateCount => TRule.StateCount;

        /// <inheritdoc/>
        public Interval Update(Interval weight, Interval gradient, ref RuleState<Interval> state)
        {
            RuleState<Interval> up = state, down = state;
            Interval above = rule.Update(weight, new(Math.Max(0, gradient.Least), Math.Max(0, gradient.Most)), ref up);
            Interval below = rule.Update(weight, new(Math.Min(0, gradient.Least), Math.Min(0, gradient.Most)), ref down);
            state.First = Interval.Around(up.First, down.First);
            state.Second = Interval.Around(up.Second, down.Second);
            state.Third = Interval.Around(up.Third, down.Third);
            return Interval.Around(above, below);
        }
    }
}
