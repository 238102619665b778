namespace NetGen.Playground;

/// <summary>One weight's slope, by back-propagation and by trying, as it is written.</summary>
/// <param name="Name">Which weight.</param>
/// <param name="BackPropagated">The slope that training uses.</param>
/// <param name="Tried">The slope by central differences.</param>
/// <param name="Difference">Their difference as a share of the gradient's largest element.</param>
/// <param name="IsRight">Whether that is no more than rounding.</param>
internal readonly record struct CheckedWeight(string Name, string BackPropagated, string Tried, string Difference, bool IsRight);

/// <summary>A network in training whose gradient is checked as it goes.</summary>
internal sealed class GradientModel
{
    /// <summary>Steps of training from one check to the next.</summary>
    public const int StepsAtOnce = 5;

    /// <summary>Step sizes of the V, from the smallest.</summary>
    public const int Sizes = 37;

    /// <summary>Weights looked at more closely.</summary>
    public const int Looked = 6;

    /// <summary>Steps until other weights are looked at.</summary>
    private const int StepsALook = 10;

    private const int CheckedSamples = 8;
    private const double SmallestSize = 1e-9;

    /// <summary>Float's rounding, grown over a network's sums, as a share of the gradient's largest element.</summary>
    private const double Rounding = 1e-4;

    private readonly Trainer _trainer;
    private readonly float[] _inputs;
    private readonly float[] _targets;
    private readonly SeededRandom _random;
    private readonly int[] _looked = new int[Looked];
    private long _steps;
    private int _nextSize;

    public GradientModel(ulong seed)
    {
        Dataset data = Datasets.Spiral(500, 0.1f, seed);
        _random = new(seed);
        _trainer = new(new Spiral(seed), data, new Adam(0.01)) { BatchSize = 10, Seed = seed };
        (_inputs, _targets) = (data.Features[..(2 * CheckedSamples)].ToArray(), data.Targets[..CheckedSamples].ToArray());
        Array.Fill(Errors, double.NaN);
        for (int i = 0; i < Sizes; i++)
            StepSizes[i] = SmallestSize * Math.Pow(10, i / 4.0);
        Check();
    }

    /// <summary>h of the central differences.</summary>
    public double Step { get; set; } = 1e-5;

    /// <summary>Whether one weight's back-propagated slope is falsified, to see what the lamp says.</summary>
    public bool HasMistake { get; set; }

    /// <summary>The step sizes that are tried in turn.</summary>
    public double[] StepSizes { get; } = new double[Sizes];

    /// <summary>For each step size how far trying is from the exact gradient; NaN before it was tried.</summary>
    public double[] Errors { get; } = new double[Sizes];

    /// <summary>Every parameter's slope in three ways.</summary>
    public IReadOnlyList<GradientCheckRow> Rows { get; private set; } = [];

    /// <summary>The weights looked at more closely.</summary>
    public CheckedWeight[] Weights { get; } = new CheckedWeight[Looked];

    /// <summary>The gradient's largest element.</summary>
    public double Largest { get; private set; }

    /// <summary>Largest difference of trying from the exact gradient, as a share of the largest element.</summary>
    public double TriedError { get; private set; }

    /// <summary>The same for back-propagation in single precision.</summary>
    public double BackPropagatedError { get; private set; }

    /// <summary>Whether all weights looked at are right.</summary>
    public bool IsRight => Array.TrueForAll(Weights, weight => weight.IsRight);

    /// <summary>Trains a little, then checks at the new place.</summary>
    public void Advance()
    {
        for (int i = 0; i < StepsAtOnce; i++)
            _trainer.Step();
        _steps++;
        Errors[_nextSize] = GradientCheck.Run(_trainer.Network, _inputs, _targets, StepSizes[_nextSize]).NumericError;
        _nextSize = (_nextSize + 1) % Sizes;
        Check();
    }

    /// <summary>Checks the gradient where the training is now.</summary>
    public void Check()
    {
        GradientCheck check = GradientCheck.Run(_trainer.Network, _inputs, _targets, Step);
        GradientCheckRow[] rows = [.. check.Parameters];
        if (_steps % StepsALook == 0)
        {
            foreach (ref int parameter in _looked.AsSpan())
                parameter = _random.Next(rows.Length);
        }

        if (HasMistake)
            rows[_looked[0]] = rows[_looked[0]] with { BackPropagated = rows[_looked[0]].BackPropagated / 2 + (float)(0.05 * Largest) };
        Rows = rows;
        (Largest, TriedError, BackPropagatedError) = (rows.Max(row => Math.Abs(row.Reference)), check.NumericError, check.BackPropagatedError);
        for (int i = 0; i < Looked; i++)
        {
            GradientCheckRow row = rows[_looked[i]];
            double difference = Math.Abs(row.BackPropagated - row.Numeric) / Largest;
            Weights[i] = new(
                $"{row.Layer}, no. {Numbers.Count(row.Parameter)}", Plot.Text(row.BackPropagated, "0.000000"), Plot.Text(row.Numeric, "0.000000"), Plot.Text(difference, "0.0e-0"), difference < Rounding);
        }
    }
}
