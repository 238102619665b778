namespace NetGen.Playground;

/// <summary>The gradients that batches of one size have at one point, drawn at random: they lie around the gradient of all samples.</summary>
internal sealed class GradientCloud
{
    /// <summary>Batches drawn.</summary>
    public const int Count = 200;

    private readonly float[] _gradient = new float[2];
    private float[] _features = [];
    private float[] _targets = [];
    private int[] _samples = [];

    /// <summary>∂L/∂a of each batch.</summary>
    public double[] A { get; } = new double[Count];

    /// <summary>∂L/∂b of each batch.</summary>
    public double[] B { get; } = new double[Count];

    /// <summary>The gradient of all samples.</summary>
    public (double A, double B) Full { get; private set; }

    /// <summary>How far a batch's gradient is from that of all samples, the root of the mean square.</summary>
    public double Spread { get; private set; }

    /// <summary>Draws batches anew at a network's present parameters.</summary>
    public void Renew(StraightLine network, Dataset data, int batchSize, SeededRandom random)
    {
        if (_samples.Length != batchSize)
            (_samples, _features, _targets) = (new int[batchSize], new float[batchSize], new float[batchSize]);
        network.LossAndGradient(data.Features, data.Targets, _gradient);
        Full = (_gradient[0], _gradient[1]);
        double squares = 0;
        for (int i = 0; i < Count; i++)
        {
            foreach (ref int sample in _samples.AsSpan())
                sample = random.Next(data.Count);
            data.Gather(_samples, _features, _targets);
            network.LossAndGradient(_features, _targets, _gradient);
            (A[i], B[i]) = (_gradient[0], _gradient[1]);
            squares += (A[i] - Full.A) * (A[i] - Full.A) + (B[i] - Full.B) * (B[i] - Full.B);
        }

        Spread = Math.Sqrt(squares / Count);
    }
}
