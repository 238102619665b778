using NetGen.Kernels;

namespace NetGen;

/// <summary>
/// All numbers from <see cref="Least"/> to <see cref="Most"/>. A rule that is run over intervals tells what it can come to from anything within them;
/// what may overflow float, divide by zero or have no root has no bounds.
/// </summary>
internal readonly partial record struct Interval(double Least, double Most) : ILanes<Interval>
{
    /// <summary>Roundings up may add to a bound; they come nowhere near a factor of 2.</summary>
    private const double Largest = float.MaxValue / 2;

    /// <summary>What is smaller may have been rounded to zero.</summary>
    private const double SmallestDivisor = 1e-36;

    /// <summary>Everything, NaN and infinity included.</summary>
    public static Interval Unbounded => new(double.NaN, double.NaN);

    /// <inheritdoc/>
    public static int Count => 1;

    /// <summary>Whether it holds nothing but finite floats.</summary>
    public bool IsFinite => Least >= -Largest && Most <= Largest;

    /// <inheritdoc/>
    public static Interval Constant(double value) => new((float)value, (float)value);

    /// <inheritdoc/>
    public static Interval MultiplyAdd(Interval a, Interval b, Interval c) => a * b + c;

    /// <inheritdoc/>
    public static Interval Select(Interval mask, Interval whenTrue, Interval whenFalse) =>
        mask == Always ? whenTrue : mask == Never ? whenFalse : Around(whenTrue, whenFalse);

    /// <inheritdoc/>
    public static Interval LessThan(Interval a, Interval b) => a.Most < b.Least ? Always : a.Least >= b.Most ? Never : Perhaps;

    /// <inheritdoc/>
    public static Interval LessThanOrEqual(Interval a, Interval b) => a.Most <= b.Least ? Always : a.Least > b.Most ? Never : Perhaps;

    /// <inheritdoc/>
    public static Interval Equal(Interval a, Interval b) => a.Most < b.Least || b.Most < a.Least ? Never : Perhaps;

    /// <inheritdoc/>
    public static Interval Abs(Interval a) => a.Least >= 0 ? a : a.Most <= 0 ? -a : Bounded(0, Math.Max(-a.Least, a.Most));

    /// <inheritdoc/>
    public static Interval Sqrt(Interval a) => a.Least >= 0 ? Bounded(Math.Sqrt(a.Least), Math.Sqrt(a.Most)) : Unbounded;

    /// <inheritdoc/>
    public static Interval operator +(Interval a, Interval b) => Bounded(a.Least + b.Least, a.Most + b.Most);

    /// <inheritdoc/>
    public static Interval operator -(Interval a, Interval b) => Bounded(a.Least - b.Most, a.Most - b.Least);

    /// <inheritdoc/>
    public static Interval operator *(Interval a, Interval b)
    {
        double p = a.Least * b.Least, q = a.Least * b.Most, r = a.Most * b.Least, s = a.Most * b.Most;
        return Bounded(Math.Min(Math.Min(p, q), Math.Min(r, s)), Math.Max(Math.Max(p, q), Math.Max(r, s)));
    }

    /// <inheritdoc/>
    public static Interval operator /(Interval a, Interval b) =>
        b.Least >= SmallestDivisor || b.Most <= -SmallestDivisor ? a * new Interval(1 / b.Most, 1 / b.Least) : Unbounded;

    /// <inheritdoc/>
    public static Interval operator -(Interval a) => new(-a.Most, -a.Least);

    /// <summary>All of both, and what lies between.</summary>
    public static Interval Around(Interval a, Interval b) => Bounded(Math.Min(a.Least, b.Least), Math.Max(a.Most, b.Most));

    private static Interval Always => new(1, 1);

    private static Interval Never => new(0, 0);

    private static Interval Perhaps => new(0, 1);

    private static Interval Bounded(double least, double most)
    {
        Interval bounded = new(least, most);
        return bounded.IsFinite ? bounded : Unbounded;
    }
}
