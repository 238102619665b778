namespace NetGen;

/// <summary>
/// Smooths a noisy sequence: v ← β v + (1 − β) s, an average over about 1 / (1 − β) values in which old ones fade as βᵏ.
/// 0.9 is a good balance; smaller is noisier, larger lags behind.
/// </summary>
/// <param name="beta">β, at least 0 and below 1.</param>
/// <exception cref="ArgumentOutOfRangeException">β is out of its range.</exception>
public sealed class ExponentialAverage(double beta = 0.9)
{
    private double _power = 1;

    /// <summary>β: the share of the average that lives on.</summary>
    public double Beta { get; } = Hyperparameter.Decay(beta);

    /// <summary>1 / (1 − β): about how many values the average goes over; a value that old weighs less than 1/e of the newest.</summary>
    public double Window => 1 / (1 - Beta);

    /// <summary>v as it is: too small at first, since it starts at 0.</summary>
    public double Raw { get; private set; }

    /// <summary>v / (1 − βᵗ), right from the first value on; NaN before it.</summary>
    public double Corrected => Raw / (1 - _power);

    /// <summary>Takes in the next value of the sequence.</summary>
    public void Add(double value)
    {
        Raw = Beta * Raw + (1 - Beta) * value;
        _power *= Beta;
    }
}
