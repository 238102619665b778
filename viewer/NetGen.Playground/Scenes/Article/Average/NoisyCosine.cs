namespace NetGen.Playground;

/// <summary>A cosine with Gaussian noise, smoothed by an exponentially weighted average.</summary>
internal sealed class NoisyCosine
{
    /// <summary>Values in all.</summary>
    public const int Length = 360;

    /// <summary>Values of one wave.</summary>
    private const double Period = 240;

    private readonly double[] _true = new double[Length];
    private readonly double[] _noise = new double[Length];
    private readonly double[] _values = new double[Length];
    private readonly double[] _raw = new double[Length];
    private readonly double[] _corrected = new double[Length];

    public NoisyCosine(ulong seed)
    {
        var random = new SeededRandom(seed);
        for (int i = 0; i < Length; i++)
            (_true[i], _noise[i]) = (Math.Cos(2 * Math.PI * i / Period), random.NextNormal());
    }

    /// <summary>The cosine.</summary>
    public ReadOnlySpan<double> True => _true;

    /// <summary>The cosine with its noise.</summary>
    public ReadOnlySpan<double> Values => _values;

    /// <summary>The average, which begins at 0.</summary>
    public ReadOnlySpan<double> Raw => _raw;

    /// <summary>The average divided by 1 − βᵗ.</summary>
    public ReadOnlySpan<double> Corrected => _corrected;

    /// <summary>Makes the values anew with noise of another deviation.</summary>
    public void Disturb(double deviation)
    {
        for (int i = 0; i < Length; i++)
            _values[i] = _true[i] + deviation * _noise[i];
    }

    /// <summary>Averages the values anew with another β.</summary>
    public void Smooth(double beta)
    {
        var average = new ExponentialAverage(beta);
        for (int i = 0; i < Length; i++)
        {
            average.Add(_values[i]);
            (_raw[i], _corrected[i]) = (average.Raw, average.Corrected);
        }
    }

    /// <summary>How far the corrected average with a β is from the cosine: the root of the mean square.</summary>
    public double ErrorWith(double beta)
    {
        var average = new ExponentialAverage(beta);
        double squares = 0;
        for (int i = 0; i < Length; i++)
        {
            average.Add(_values[i]);
            squares += (average.Corrected - _true[i]) * (average.Corrected - _true[i]);
        }

        return Math.Sqrt(squares / Length);
    }
}
